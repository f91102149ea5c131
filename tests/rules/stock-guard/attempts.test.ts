import { expect, test } from 'vitest';
import { afterAttempt, MOST_ATTEMPTS } from '~/stock-guard/notices/attempts';

const asOf = new Date('2026-11-25T09:00:00Z');
const down = { kind: 'later', detail: 'ECONNREFUSED' } as const;
const waitAfter = (attempts: number): number | null => {
  const after = afterAttempt(down, attempts, asOf);
  return after.state === 'due' ? (after.dueAt.getTime() - asOf.getTime()) / 60_000 : null;
};

test('the waits grow from a minute to a day, and the twelfth failure is the last', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS }, (_, before) => waitAfter(before + 1));
  expect(MOST_ATTEMPTS).toBe(12);
  expect(waits.slice(0, 5)).toEqual([1, 2, 5, 15, 60]);
  expect(waits.slice(0, -1)).toEqual(waits.slice(0, -1).toSorted((a, b) => Number(a) - Number(b)));
  expect(waits.at(-1)).toBeNull();
});

test('a refused mail is given up at its first attempt', () => {
  expect(afterAttempt({ kind: 'refused', detail: '550' }, 1, asOf)).toEqual({
    state: 'dead',
    failure: '550',
  });
});
