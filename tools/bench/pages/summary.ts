import { cpus, loadavg } from 'node:os';
import type { Measured } from '../bench.ts';
import { growthExponent, rounded } from '../statistics.ts';
import type { PageTimes, Times } from './measure-pages.ts';

export interface AtSize {
  products: number;
  pages: Record<string, PageTimes>;
  ceiling: Times;
  naive: Times;
  cpuMsPerRequest: number;
  rssMb: number;
}

/** A page may take so long on the server, at p95. */
const TARGET_MS = 150;

const slowest = ({ pages }: AtSize): { name: string; p95: number } =>
  Object.entries(pages)
    .map(([name, { document, data }]) => ({ name, p95: Math.max(document.p95, data.p95) }))
    .reduce((worst, one) => (one.p95 > worst.p95 ? one : worst));

const growthOf = (sizes: readonly AtSize[], name: string): number =>
  rounded(
    growthExponent(
      sizes.map(({ products, pages }) => ({ size: products, time: pages[name]?.data.p50 ?? 1 })),
    ),
    2,
  );

/** The ratios are those of the cast list's data at the largest size: one page of what the naive one loads whole. */
export function summary(sizes: readonly AtSize[]): Measured {
  const largest = sizes.at(-1);
  const list = largest?.pages['list'];
  if (!largest || !list) throw new Error('Nothing was measured.');
  const worst = slowest(largest);
  const names = Object.keys(largest.pages);
  const growth =
    sizes.length > 1 ? Object.fromEntries(names.map((name) => [name, growthOf(sizes, name)])) : {};
  const ratioToCeiling = rounded(largest.ceiling.p50 / list.data.p50, 3);
  const ratioToBaseline = rounded(largest.naive.p50 / list.data.p50, 1);
  const line = (name: string, { document, data }: PageTimes): string =>
    [
      name.padEnd(28),
      ...[document.p50, document.p95, data.p50, data.p95].map((ms) => ms.toFixed(1).padStart(9)),
      String(growth[name] ?? '').padStart(8),
    ].join(' ');
  return {
    figures: { ratioToCeiling, ratioToBaseline, rssMb: largest.rssMb },
    details: {
      loadAverage: loadavg(),
      targetMs: TARGET_MS,
      worst,
      metTarget: worst.p95 < TARGET_MS,
      growth,
      sizes,
    },
    report: [
      `${largest.products} products; milliseconds from the request to the last byte, on the loopback`,
      `${''.padEnd(28)}  document       p95      data       p95   growth`,
      ...names.map((name) =>
        line(name, largest.pages[name] ?? { document: largest.naive, data: largest.naive }),
      ),
      `A route with one SELECT by primary key: ${largest.ceiling.p50} ms (p95 ${largest.ceiling.p95}); the list loaded whole: ${largest.naive.p50} ms.`,
      `The slowest page at p95: ${worst.name}, ${worst.p95} ms of ${TARGET_MS}. Peak memory of the app: ${largest.rssMb} MB.`,
      `Processor per request of the app: ${largest.cpuMsPerRequest} ms. Load of the machine: ${loadavg()[0]?.toFixed(1) ?? ''} on ${cpus().length} cores.`,
    ],
  };
}
