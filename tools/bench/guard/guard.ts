import { parseArgs } from 'node:util';
import pg from 'pg';
import { z } from 'zod';
import { localEnvironment } from '../../local-environment.mjs';
import { wholeOption, type Measured, type Say } from '../bench.ts';
import { buildProgram } from '../build-program.ts';
import { measureApart } from '../measured-process.ts';
import { median, percentile, rounded } from '../statistics.ts';
import { atWorkbench } from '../workbench.ts';
import { fillGuardedStore, SIZES } from './guarded-store.ts';

const ROUNDS = 3;
const POOLS = 2;
const whole = z.object({ ms: z.number(), seen: z.number() });
const Ours = z.object({
  first: whole,
  again: whole,
  moved: whole,
  singles: z.array(z.number()),
  rssMb: z.number(),
});
const Bare = z.object({ ms: z.number() });
const Naive = z.object({ perSecond: z.number() });

interface Round {
  ours: z.infer<typeof Ours>;
  bareMs: number;
  naivePerSecond: number;
}

function summary(rounds: readonly Round[], pairs: number): Measured {
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  const singles = rounds.flatMap(({ ours }) => ours.singles);
  const single = { p50: rounded(percentile(singles, 0.5), 2), p99: rounded(percentile(singles, 0.99), 2) };
  const ms = {
    first: Math.round(of(({ ours }) => ours.first.ms)),
    again: Math.round(of(({ ours }) => ours.again.ms)),
    moved: Math.round(of(({ ours }) => ours.moved.ms)),
    bare: Math.round(of(({ bareMs }) => bareMs)),
  };
  const naivePerSecond = Math.round(of(({ naivePerSecond: rate }) => rate));
  const seen = rounds[0]?.ours.again.seen ?? 0;
  const figures = {
    ratioToCeiling: rounded(
      of(({ ours, bareMs }) => bareMs / ours.again.ms),
      3,
    ),
    ratioToBaseline: rounded(
      of((round) => pairs / (round.ours.again.ms / 1000) / round.naivePerSecond),
      1,
    ),
    rssMb: Math.round(Math.max(...rounds.map(({ ours }) => ours.rssMb))),
  };
  return {
    figures,
    details: {
      pairs,
      read: seen,
      milliseconds: ms,
      oneVariant: single,
      naive: { sample: 2_000, perSecond: naivePerSecond },
    },
    report: [
      `One changed variant: ${single.p50} ms (p50), ${single.p99} ms (p99), over ${singles.length} changes.`,
      `All ${pairs} variant-pools: ${ms.again} ms, of which ${seen} may matter and are read; after one level in a hundred`,
      `moved ${ms.moved} ms; the first assessment of all, which opens every incident, ${ms.first} ms.`,
      `The bare query takes ${ms.bare} ms: ratio ${figures.ratioToCeiling}. Peak memory ${figures.rssMb} MB.`,
      `A Prisma loop looks at ${naivePerSecond} a second (rate of 2,000): ours is ${figures.ratioToBaseline} × as fast.`,
    ],
  };
}

/** The product's assessment of a whole shop and of single variants, beside one bare query and a Prisma loop. */
export async function run(args: string[], say: Say): Promise<Measured> {
  const { values } = parseArgs({ args, options: { pairs: { type: 'string' }, rounds: { type: 'string' } } });
  const asked = wholeOption('pairs', values.pairs, 1_000_000, 1_000);
  const count = wholeOption('rounds', values.rounds, ROUNDS, 1);
  const products = Math.ceil(asked / (SIZES * POOLS));
  const pairs = products * SIZES * POOLS;
  const program = await buildProgram('tools/bench/guard/our-assessments.ts');
  return atWorkbench(async (bench) => {
    const rounds: Round[] = [];
    for (let number = 1; number <= count; number += 1) {
      const databaseUrl = await bench.freshDatabase('guarded');
      const addresses = {
        databaseUrl,
        appUrl: 'http://localhost:9',
        shopifyUrl: 'http://localhost:9',
        smtpPort: 9,
        appPort: 0,
      };
      const env = { ...localEnvironment(addresses), LOG_LEVEL: 'warn', BENCH_PRODUCTS: String(products) };
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      say(`round ${number} of ${count}: filling ${pairs} variant-pools`);
      await fillGuardedStore(client, products);
      await client.end();
      say(`round ${number} of ${count}: one bare query`);
      const bare = Bare.parse(await measureApart('tools/bench/guard/bare-assessments.ts', env));
      say(`round ${number} of ${count}: our assessments`);
      const ours = Ours.parse(await measureApart(program, env));
      say(`round ${number} of ${count}: a Prisma loop`);
      const naive = Naive.parse(await measureApart('tools/bench/guard/naive-assessments.ts', env));
      rounds.push({ ours, bareMs: bare.ms, naivePerSecond: naive.perSecond });
      await bench.dropDatabase('guarded');
    }
    return summary(rounds, pairs);
  });
}
