import { now } from '~/clock.server';
import { forShop } from '~/database/for-shop.server';
import { readBulkFile, type Taker } from './bulk-file.server';
import type { CurrentRun } from './finish-sync.server';
import { secondsAfter } from './sync-run';

const REPORT_EVERY = 20_000;
/** Nobody takes the run up again for this long after the last sign of life. */
const SIGN_OF_LIFE_SECONDS = 60;

/** Reads a bulk file for a run, writing down how far it is so that pages can show it. Throws as readBulkFile does. */
export async function followDownload(
  run: CurrentRun,
  url: string | null,
  announced: number,
  { take, settle }: Taker,
): Promise<number> {
  let reported = 0;
  const report = async (objectsRead: number): Promise<void> => {
    reported = objectsRead;
    await forShop(run.shop).db.syncRun.updateMany({
      where: { id: run.id, finishedAt: null },
      data: { objectsRead, objectsTotal: announced, checkDueAt: secondsAfter(now(), SIGN_OF_LIFE_SECONDS) },
    });
  };
  await report(0);
  return readBulkFile(url, announced, {
    take,
    settle: async (soFar) => {
      await settle(soFar);
      if (soFar - reported >= REPORT_EVERY) await report(soFar);
    },
  });
}
