import type { Answer } from './answer.ts';
import type { Comparison, Difference } from './compare.ts';
import { isObject } from './json.ts';

/** What came of one recorded request. */
export type Verdict =
  | { kind: 'agree'; compared: number; untold: number }
  | { kind: 'disagree'; differences: Difference[] }
  | { kind: 'not-applicable'; reason: string };

export const notApplicable = (reason: string): Verdict => ({ kind: 'not-applicable', reason });

/** Codes of refusals that say something of the recorded store's moment, not of Shopify's rules. */
const OF_THE_MOMENT = new Set(['THROTTLED', 'ACCESS_DENIED', 'INTERNAL_SERVER_ERROR', 'TIMEOUT']);

/** Why two answers cannot be held against each other; null where they can. */
export function incomparable(recorded: Answer, local: Answer): string | null {
  for (const code of codesOf(recorded))
    if (OF_THE_MOMENT.has(code)) return `the recorded store refused it at that moment: ${code}`;
  for (const { extensions } of local.errors ?? [])
    if (isObject(extensions) && extensions['code'] === 'NOT_IMPLEMENTED')
      return `not implemented here: ${JSON.stringify(extensions['field'] ?? null)}`;
  return null;
}

export function judge({ differences, untold, compared }: Comparison): Verdict {
  if (differences.length > 0) return { kind: 'disagree', differences };
  if (compared === 0) return notApplicable('the file does not tell the state that it shows');
  return { kind: 'agree', compared, untold: untold.length };
}

function codesOf({ errors }: Answer): string[] {
  return (errors ?? []).flatMap(({ extensions }) =>
    isObject(extensions) && typeof extensions['code'] === 'string' ? [extensions['code']] : [],
  );
}
