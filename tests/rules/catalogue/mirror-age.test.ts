import { expect, test } from 'vitest';
import { ageOfMirror } from '~/catalogue/mirror-age';

const asOf = new Date('2026-11-25T10:00:00Z');
const minutesAgo = (minutes: number) => new Date(asOf.getTime() - minutes * 60_000);
const progress = { objectsRead: 10, objectsTotal: 100, share: 0.1, secondsLeft: 9 };
const nothing = { mirrorAsOf: null, progress: null, failure: null };

test('a shop that was never read has no mirror', () => {
  expect(ageOfMirror(nothing, asOf)).toEqual({ kind: 'never' });
});

test('the first reading shows its progress', () => {
  expect(ageOfMirror({ ...nothing, progress }, asOf)).toEqual({ kind: 'reading', progress });
});

test('a first reading that failed is said', () => {
  expect(ageOfMirror({ ...nothing, failure: 'cut-short' }, asOf)).toEqual({
    kind: 'failed',
    failure: 'cut-short',
  });
});

test('a mirror is fresh for an hour and stale after it', () => {
  expect(ageOfMirror({ ...nothing, mirrorAsOf: minutesAgo(60) }, asOf)).toMatchObject({
    kind: 'fresh',
    minutes: 60,
  });
  expect(ageOfMirror({ ...nothing, mirrorAsOf: minutesAgo(61) }, asOf)).toMatchObject({
    kind: 'stale',
    minutes: 61,
  });
});

test('an old mirror still serves while it is read again, and after a reading that failed', () => {
  const mirrorAsOf = minutesAgo(5);
  expect(ageOfMirror({ mirrorAsOf, progress, failure: null }, asOf).kind).toBe('fresh');
  expect(ageOfMirror({ mirrorAsOf, progress: null, failure: 'broken-line' }, asOf)).toMatchObject({
    kind: 'fresh',
    failure: 'broken-line',
  });
});

test('a mirror of the future, by a clock that differs, is of now', () => {
  expect(ageOfMirror({ ...nothing, mirrorAsOf: minutesAgo(-3) }, asOf)).toMatchObject({
    kind: 'fresh',
    minutes: 0,
  });
});
