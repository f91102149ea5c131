import type { Measured } from '../bench.ts';
import { growthExponent, median, rounded } from '../statistics.ts';
import type { Readings } from './reading.ts';

/** One size in one round: ours and the bare one right after another, the naive rate beside the largest. */
export interface Round {
  objects: number;
  ours: Readings;
  bare: Readings;
  naive: number | null;
}

function atSize(rounds: readonly Round[]) {
  const objects = rounds[0]?.objects ?? 0;
  const of = (pick: (round: Round) => number): number => median(rounds.map(pick));
  const firstMs = of(({ ours }) => ours.firstMs);
  return {
    objects,
    objectsPerSecond: Math.round((objects / firstMs) * 1000),
    bareObjectsPerSecond: Math.round((objects / of(({ bare }) => bare.firstMs)) * 1000),
    firstMs: Math.round(firstMs),
    unchangedMs: Math.round(of(({ ours }) => ours.againMs)),
    ratioToCeiling: rounded(
      of(({ ours, bare }) => bare.firstMs / ours.firstMs),
      3,
    ),
    ratioToCeilingUnchanged: rounded(
      of(({ ours, bare }) => bare.againMs / ours.againMs),
      3,
    ),
    unchangedFaster: rounded(
      of(({ ours }) => ours.firstMs / ours.againMs),
      2,
    ),
    rssMb: Math.round(Math.max(...rounds.map(({ ours }) => ours.rssMb))),
    bareRssMb: Math.round(Math.max(...rounds.map(({ bare }) => bare.rssMb))),
  };
}

/** Medians over the rounds; a ratio is taken within a round, where both sides met the same machine. */
export function summary(rounds: readonly Round[], naiveObjects: number): Measured {
  const sizes = [...new Set(rounds.map(({ objects }) => objects))].map((size) =>
    atSize(rounds.filter(({ objects }) => objects === size)),
  );
  const largest = sizes.at(-1);
  if (!largest) throw new Error('Nothing was measured.');
  const naive = rounds.flatMap((round) => (round.naive === null ? [] : [round]));
  const ratioToBaseline = median(
    naive.map((round) => ((round.objects / round.ours.firstMs) * 1000) / (round.naive ?? 1)),
  );
  const growth = {
    first: rounded(
      growthExponent(sizes.map(({ objects, firstMs }) => ({ size: objects, time: firstMs }))),
      2,
    ),
    unchanged: rounded(
      growthExponent(sizes.map(({ objects, unchangedMs }) => ({ size: objects, time: unchangedMs }))),
      2,
    ),
  };
  const naivePerSecond = Math.round(median(naive.map((round) => round.naive ?? 0)));
  const rssMb = Math.max(...sizes.map((size) => size.rssMb));
  return {
    figures: { ratioToCeiling: largest.ratioToCeiling, ratioToBaseline: rounded(ratioToBaseline, 1), rssMb },
    details: {
      sizes,
      growth,
      naive: { objects: naiveObjects, perSecond: naivePerSecond },
      durable: 'fsync on',
    },
    report: [
      '   objects   objects/s   ceiling/s   of ceiling   unchanged   of ceiling   peak memory',
      ...sizes.map((size) =>
        [
          String(size.objects).padStart(10),
          String(size.objectsPerSecond).padStart(11),
          String(size.bareObjectsPerSecond).padStart(11),
          size.ratioToCeiling.toFixed(2).padStart(12),
          `${size.unchangedFaster.toFixed(2)} ×`.padStart(11),
          size.ratioToCeilingUnchanged.toFixed(2).padStart(12),
          `${size.rssMb} MB`.padStart(13),
        ].join(' '),
      ),
      `A Prisma upsert loop writes ${naivePerSecond} objects/s (rate of ${naiveObjects}); ours is ${ratioToBaseline.toFixed(1)} × as fast.`,
      `Time grows with size to the power of ${growth.first} (first) and ${growth.unchanged} (unchanged).`,
    ],
  };
}
