import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@shopify/theme-check-node';
import { afterAll, expect, test } from 'vitest';

// theme-check finds nothing, silently, under a relative path.
const extension = fileURLToPath(new URL('../../../extensions/universe-blocks', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'universe-blocks-'));

afterAll(() => rmSync(copy, { recursive: true }));

async function offences(folder: string): Promise<string[]> {
  const found = await check(folder, 'theme-check:theme-app-extension');
  return found.map((offence) => `${offence.check}: ${offence.message}`);
}

test('Shopify’s theme check finds nothing to say about the blocks', async () => {
  expect(await offences(extension)).toEqual([]);
});

test('the check really reads the files: a misspelt filter is found', async () => {
  cpSync(extension, copy, { recursive: true });
  const card = join(copy, 'snippets/icon-card.liquid');
  writeFileSync(card, readFileSync(card, 'utf8').replace('| money', '| mony'));
  expect(await offences(copy)).toContain("UnknownFilter: Unknown filter 'mony' used.");
});
