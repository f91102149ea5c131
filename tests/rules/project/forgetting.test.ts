import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHOP_TABLES } from '~/shopify/shop-tables';

const models = readFileSync('prisma/schema.prisma', 'utf8')
  .split(/^model /m)
  .slice(1);
const tableOf = (model: string): string => /@@map\("(\w+)"\)/.exec(model)?.[1] ?? 'unnamed';

test('every row carries its shop', () => {
  for (const model of models) expect(model, tableOf(model)).toMatch(/^ {2}shop +String/m);
});

test('forgetting a shop reaches every table but the sessions, which the library deletes', () => {
  const tables = models.map(tableOf).filter((table) => table !== 'session');
  expect([...SHOP_TABLES].sort()).toEqual(tables.sort());
});
