import { Linter } from 'eslint';
import parser from 'typescript-eslint';
import { expect, test } from 'vitest';
import { borders } from '../../../eslint.borders.js';

const linter = new Linter();
const rules = borders.map((block) => ({
  ...block,
  languageOptions: { parser: parser.parser, parserOptions: { sourceType: 'module' } },
}));

/** What lint says of a file that holds this one line. */
const said = (file: string, line: string): string[] =>
  linter.verify(line, rules, { filename: file }).map(({ message }) => message);

const REFUSED: readonly (readonly [file: string, line: string, reason: string])[] = [
  ['app/universe/set.ts', `import { a } from '~/database/client.server';`, 'forShop'],
  ['app/universe/set.ts', `import { a } from './uncast.server';`, 'pure'],
  ['app/universe/set.ts', `import { a } from 'node:fs';`, 'runs in the browser'],
  ['app/universe/set.ts', `import { a } from 'fs';`, 'runs in the browser'],
  ['app/universe/set.ts', `import { a } from '@shopify/polaris';`, 'Only app/ui'],
  ['app/universe/set.ts', `import { a } from '@shopify/shopify-api';`, 'one gateway'],
  ['app/universe/set.ts', `import { a } from '~/ui/nothing-here';`, 'map in docs/design.md'],
  ['app/universe/set.ts', `export const at = new Date();`, 'clock.server'],
  ['app/universe/set.ts', `export const home = process.env['HOME'];`, 'environment.server'],
  ['app/universe/set.ts', `export * from './roles';`, 'no barrels'],
  ['app/universe/set.ts', `export { ROLES } from './roles';`, 'no barrels'],
  ['app/universe/set.server.ts', `import { a } from '../database/client.server';`, 'by ~/'],
  ['app/universe/set.server.ts', `import { a } from '~/database/shopify-sessions.server';`, 'forShop'],
  [
    'app/universe/set.server.ts',
    `import { a } from '~/stock-guard/incidents/assess.server';`,
    'map in docs/design.md',
  ],
  ['app/universe/set.server.ts', `import { a } from '../../tests/setup/browser';`, 'local Shopify'],
  ['app/universe/set.server.ts', `await forShop(shop).db.$queryRaw\`select 1\`;`, 'name the shop'],
  ['app/universe/set.server.ts', `await fetch('https://maison.myshopify.com');`, 'reach out'],
  [
    'app/catalogue/read.server.ts',
    `import { a } from '~/universe/casting/uncast.server';`,
    'map in docs/design.md',
  ],
  ['app/catalogue/read.server.ts', `import { a } from '~/jobs/timetable.server';`, 'map in docs/design.md'],
  ['app/stock-guard/tell.server.ts', `import { a } from 'nodemailer';`, '~/channels/mail/send.server'],
  [
    'app/channels/mail/send.server.ts',
    `import { a } from '~/stock-guard/notices/outbox.server';`,
    'map in docs/design.md',
  ],
  ['app/shopify/app.server.ts', `export const at = Date.now();`, 'clock.server'],
  [
    'app/database/bulk.server.ts',
    `import { a } from '~/universe/casting/uncast.server';`,
    'map in docs/design.md',
  ],
  ['app/ui/page.tsx', `import { a } from '~/universe/casting/uncast.server';`, 'pure'],
  ['app/routes/app.tsx', `import { a } from '~/database/for-shop.server';`, 'map in docs/design.md'],
  ['app/routes/app.tsx', `import { a } from '~/jobs/queue.server';`, 'map in docs/design.md'],
  ['app/routes/app.tsx', `import { a } from '~/shopify/gateway.server';`, 'no GraphQL'],
  ['app/routes/app.tsx', `import { a } from '~/shopify/generated/graphql';`, 'no GraphQL'],
  ['app/routes/app.tsx', `export const at = Date.now();`, 'clock.server'],
  ['app/universe/utils.ts', `export const a = 1;`, 'Name a file'],
];

test.each(REFUSED)('lint refuses in %s: %s', (file, line, reason) => {
  expect(said(file, line).join('\n')).toContain(reason);
});

test.each([
  ['app/universe/set.ts', `import { a } from './roles';`],
  ['app/universe/set.server.ts', `import { a } from '~/jobs/queue.server';`],
  ['app/catalogue/bulk-file.server.ts', `await fetch(url);`],
  ['app/ui/page.tsx', `import { a } from '@shopify/polaris';`],
  ['app/routes/app.tsx', `import { boundary } from '@shopify/shopify-app-remix/server';`],
  ['app/clock.server.ts', `export const at = new Date();`],
])('lint lets pass in %s: %s', (file, line) => {
  expect(said(file, line)).toEqual([]);
});
