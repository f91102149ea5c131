import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { localEnvironment } from '../../local-environment.mjs';
import { wholeOption, type Measured, type Say } from '../bench.ts';
import { buildProgram } from '../build-program.ts';
import { measureApart } from '../measured-process.ts';
import { atWorkbench, type Workbench } from '../workbench.ts';
import { writeCatalogue } from './catalogue-file.ts';
import { openEmptyStore, PLACE_IDS, serveFiles } from './outside-world.ts';
import { asEnvironment } from './reading.ts';
import { summary, type Round } from './summary.ts';

const ROUNDS = 3;
const NAIVE_OBJECTS = 10_000;
const Readings = z.object({ firstMs: z.number(), againMs: z.number(), rssMb: z.number() });
const Rate = z.object({ perSecond: z.number() });

type Store = Awaited<ReturnType<typeof openEmptyStore>>;

async function measureRounds(
  bench: Workbench,
  store: Store,
  filesUrl: string,
  sizes: number[],
  say: Say,
): Promise<Round[]> {
  const shop = [...store.server.shops.keys()][0] ?? '';
  const inDatabase = async <Result>(work: (env: Record<string, string>) => Promise<Result>) => {
    const url = await bench.freshDatabase('measured');
    const addresses = { databaseUrl: url, appUrl: 'http://localhost:9', smtpPort: 9, appPort: 0 };
    const env = localEnvironment({ ...addresses, shopifyUrl: store.url });
    const result = await work({ ...env, LOG_LEVEL: 'warn', BENCH_SESSION_TOKEN: store.sessionToken(shop) });
    await bench.dropDatabase('measured');
    return result;
  };
  const task = (objects: number) => asEnvironment({ fileUrl: `${filesUrl}/${objects}.jsonl`, objects, shop });
  const program = await buildProgram('tools/bench/sync/our-readings.ts');
  const rounds: Round[] = [];
  for (let number = 1; number <= ROUNDS; number += 1) {
    for (const size of sizes) {
      say(`round ${number} of ${ROUNDS}: ${size} objects, our reading`);
      const ours = await inDatabase((env) =>
        measureApart(program, { ...env, ...task(size) }, ['./tests/local-shopify/preload.ts']),
      );
      say(`round ${number} of ${ROUNDS}: ${size} objects, bare ceiling`);
      const bare = await inDatabase((env) =>
        measureApart('tools/bench/sync/bare-readings.ts', { ...env, ...task(size) }),
      );
      rounds.push({ objects: size, ours: Readings.parse(ours), bare: Readings.parse(bare), naive: null });
    }
    say(`round ${number} of ${ROUNDS}: ${NAIVE_OBJECTS} upserts through Prisma`);
    const naive = await inDatabase((env) =>
      measureApart('tools/bench/sync/naive-rate.ts', { ...env, ...task(NAIVE_OBJECTS) }),
    );
    const last = rounds.at(-1);
    if (last) last.naive = Rate.parse(naive).perSecond;
  }
  return rounds;
}

/** The product's reading of a bulk file, beside the least that has to be done and beside an upsert loop. */
export async function run(args: string[], say: Say): Promise<Measured> {
  const { values } = parseArgs({ args, options: { objects: { type: 'string' } } });
  const objects = wholeOption('objects', values.objects, 500_000, NAIVE_OBJECTS);
  const sizes = [0.1, 0.3, 1].map((share) => Math.round(objects * share));
  return atWorkbench(async (bench) => {
    say('writing the bulk files');
    for (const size of new Set([NAIVE_OBJECTS, ...sizes]))
      writeCatalogue(join(bench.folder, `${size}.jsonl`), size, PLACE_IDS);
    const files = await serveFiles(bench.folder);
    const store = await openEmptyStore();
    try {
      return summary(await measureRounds(bench, store, files.url, sizes, say), NAIVE_OBJECTS);
    } finally {
      files.close();
      await store.close();
    }
  });
}
