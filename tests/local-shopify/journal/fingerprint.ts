import { createHash } from 'node:crypto';
import type { Seed } from '../store/types.ts';

const AT_ONCE = 500;

/** Tells one seed from another: what was kept is only understood together with the seed it differs from. */
export function fingerprint(seeds: readonly Seed[]): string {
  const hash = createHash('sha1');
  for (const seed of seeds)
    for (const [name, part] of Object.entries(seed) as [string, unknown][]) {
      hash.update(`\n${name}\n`);
      if (!Array.isArray(part)) hash.update(JSON.stringify(part));
      else
        for (let from = 0; from < part.length; from += AT_ONCE)
          hash.update(JSON.stringify(part.slice(from, from + AT_ONCE)));
    }
  return hash.digest('hex');
}
