import { join } from 'node:path';
import { localEnvironment } from '../../local-environment.mjs';
import type { Say } from '../bench.ts';
import { buildProgram } from '../build-program.ts';
import { measureApart } from '../measured-process.ts';
import { writeCatalogue } from '../sync/catalogue-file.ts';
import { openEmptyStore, PLACE_IDS, serveFiles } from '../sync/outside-world.ts';
import { asEnvironment } from '../sync/reading.ts';
import type { Workbench } from '../workbench.ts';
import { load, SHOP, startWeb, type Load } from './reception.ts';

const RATE = 500;
const SECONDS = 10;
/** A product, six variants and twelve levels: so many objects for each level. */
const OBJECTS_PER_LEVEL = 19 / 12;

/** How long webhooks at 500 a second wait for their answer, alone and while another process reads a catalogue. */
export async function acknowledgements(
  bench: Workbench,
  levels: number,
  say: Say,
): Promise<{ alone: Load; besideReading: Load }> {
  const url = await bench.freshDatabase('acknowledged');
  await bench.installShop(url, SHOP);
  const web = await startWeb(url);
  say(`${RATE} webhooks a second for ${SECONDS} s`);
  await load(web, 2, RATE);
  const alone = await load(web, SECONDS, RATE);

  const objects = Math.round(levels * OBJECTS_PER_LEVEL);
  writeCatalogue(join(bench.folder, 'beside.jsonl'), objects, PLACE_IDS);
  const files = await serveFiles(bench.folder);
  const store = await openEmptyStore();
  const program = await buildProgram('tools/bench/sync/our-readings.ts');
  say(`${RATE} webhooks a second while ${levels} levels are read and reconciled`);
  const stopping = new AbortController();
  const reading = measureApart(
    program,
    {
      ...localEnvironment({
        databaseUrl: url,
        appUrl: 'http://localhost:9',
        smtpPort: 9,
        appPort: 0,
        shopifyUrl: store.url,
      }),
      ...asEnvironment({ fileUrl: `${files.url}/beside.jsonl`, objects, shop: SHOP }),
      LOG_LEVEL: 'warn',
      BENCH_SESSION_TOKEN: store.sessionToken(SHOP),
    },
    ['./tests/local-shopify/preload.ts'],
  ).finally(() => stopping.abort());
  const [besideReading] = await Promise.all([load(web, 3600, RATE, stopping.signal), reading]);
  files.close();
  await store.close();
  await web.stop();
  await bench.dropDatabase('acknowledged');
  return { alone, besideReading };
}
