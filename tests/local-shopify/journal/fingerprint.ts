import { createHash } from 'node:crypto';
import type { Seed } from '../store/types.ts';

/** Of a longer list only so many are looked at, spread evenly: a large seed is made by rules, not by hand. */
const MOST = 20_000;

/** Tells one seed from another: what was kept is only understood together with the seed it differs from. */
export function fingerprint(seeds: readonly Seed[]): string {
  const hash = createHash('sha1');
  for (const seed of seeds)
    for (const [name, part] of Object.entries(seed) as [string, unknown][]) {
      const all: unknown[] = Array.isArray(part) ? part : [part];
      hash.update(`\n${name} ${all.length}\n`);
      const step = Math.ceil(all.length / MOST);
      for (let i = 0; i < all.length; i += step) hash.update(JSON.stringify(all[i]));
    }
  return hash.digest('hex');
}
