import { demandBy, demandOf, METHODS } from '~/stock-guard/demand/forecast';
import { sayOn } from '../bench/progress.ts';
import { SERVICE_LEVEL, type Rule } from './decisions.ts';
import { BadArguments, replayOptions, type ReplayOptions } from './options.ts';
import { EPISODES, replayed, WARM_UP } from './protocol.ts';
import { readSales } from './read-sales.ts';
import { readable } from './report.ts';
import { replaySku, type SkuReplay } from './replay-sku.ts';
import { summaryOf, type AtLead } from './summary.ts';

/** Progress is said so many times on the way through a file. */
const STEPS = 10;

type Skus = [sku: string, units: number[]][];

function replayAll(name: string, rule: Rule, skus: Skus, leads: readonly number[]): AtLead[] {
  const progress = sayOn(process.stderr);
  const step = Math.ceil(skus.length / STEPS);
  const replays = skus.map(([sku, units], at): SkuReplay => {
    if (at % step === 0) progress.say(`${name}: ${at} of ${skus.length} SKUs`);
    return replaySku(sku, units, leads, rule);
  });
  progress.end();
  return summaryOf(replays, leads);
}

async function replay({ file, leads, methods, json }: ReplayOptions): Promise<void> {
  const sales = await readSales(file);
  const skus: Skus = [...sales.skus].flatMap(([sku, units]) => {
    const series = replayed(units);
    return series === null ? [] : [[sku, series]];
  });
  if (skus.length === 0 || sales.days <= WARM_UP)
    throw new BadArguments(
      `${file}: no SKU sells often enough to be replayed (30 sale days, 5 of them in the first ${WARM_UP}).`,
    );
  const guard = replayAll('the guard', demandOf, skus, leads);
  console.log(
    `${sales.skus.size} SKUs, ${sales.days} days from ${sales.firstDay}; ${skus.length} SKUs sell often enough to be replayed.`,
  );
  for (const line of readable('The guard', guard)) console.log(line);
  const alone = (methods ? METHODS : []).map((method) => {
    const measures = replayAll(method, (days) => demandBy(method, days), skus, leads);
    for (const line of readable(`By ${method} alone`, measures)) console.log(line);
    return [method, measures] as const;
  });
  const [judged, ...longer] = guard;
  if (!json || judged === undefined) return;
  const { recall, precision, flapsPer100, fill, stockDays } = judged.all;
  console.log(
    JSON.stringify({
      replay: file,
      skus: sales.skus.size,
      recall,
      precision,
      flapsPer100,
      fill,
      stockDays,
      details: {
        replayed: skus.length,
        days: sales.days,
        parameters: { serviceLevel: SERVICE_LEVEL, warmUp: WARM_UP, episodes: EPISODES },
        ...judged,
        longer,
        methods: Object.fromEntries(alone),
      },
    }),
  );
}

/** Runs the command; the answer is its exit code. */
export async function run(given: readonly string[]): Promise<number> {
  try {
    await replay(replayOptions(given));
    return 0;
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    console.error(error.message);
    return 2;
  }
}
