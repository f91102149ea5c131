import { endQuietFortnightWhenOver } from '~/stock-guard/notices/end-quiet-fortnight.server';
import { writeDigests } from '~/stock-guard/notices/digests.server';
import type { Tasks } from './tasks';

/** Begins to send where the quiet fortnight is over, and writes the morning mails that are due. */
export const run = async ({ shop }: Tasks['write-digests'], asOf: Date): Promise<void> => {
  await endQuietFortnightWhenOver(shop, asOf);
  await writeDigests(shop, asOf);
};
