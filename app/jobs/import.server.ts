import { now } from '~/clock.server';
import { carryOutImport } from '~/universe/exchange/carry-out-imports.server';
import { forgetOldFiles } from '~/universe/exchange/import-runs.server';
import type { Tasks } from './tasks';

/** Reads and applies the files that wait, each with its own time, and forgets those that nobody wanted. */
export const run = async ({ shop }: Tasks['import']): Promise<void> => {
  while ((await carryOutImport(shop, now())) === 'more');
  await forgetOldFiles(shop, now());
};
