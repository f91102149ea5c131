import type { Entry } from './find-requests.ts';

const CLEANUP = /^(?:clean-?_?up|tear-?_?down)$/i;
const SETUP = /^setup/i;

/**
 * Entries in the order in which they happened. A cleanup comes last in what it stands in, and that of a setup after
 * all that the setup was made for; so a case keeps its own. A cleanup that repeats a request of before word for word,
 * with its answer, is that request, written down a second time.
 */
export function inTime(entries: readonly Entry[]): Entry[] {
  const ordered = [...entries];
  for (const entry of entries) {
    const within = cleanedBy(entry);
    if (within === null) continue;
    const before = ordered.indexOf(entry);
    ordered.splice(before, 1);
    if (ordered.some((each) => saysTheSame(each, entry))) continue;
    const last = ordered.findLastIndex(({ place }) => `${place}.`.startsWith(within));
    ordered.splice(Math.max(before, last + 1), 0, entry);
  }
  return ordered;
}

/** What an entry cleans up after, as the beginning of places; null where it is no cleanup. */
function cleanedBy({ place, aside }: Entry): string | null {
  const steps = place.split('.');
  const cleanup = steps.findIndex((each) => CLEANUP.test(each));
  if (cleanup === -1 || aside) return null;
  const setup = steps.slice(0, cleanup).findIndex((each) => SETUP.test(each));
  return steps
    .slice(0, setup === -1 ? cleanup : setup)
    .map((each) => `${each}.`)
    .join('');
}

const saysTheSame = (one: Entry, other: Entry): boolean =>
  one.kind === 'request' &&
  other.kind === 'request' &&
  !one.aside &&
  JSON.stringify([one.text, one.variables, one.answer]) ===
    JSON.stringify([other.text, other.variables, other.answer]);
