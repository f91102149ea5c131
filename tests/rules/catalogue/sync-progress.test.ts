import { expect, test } from 'vitest';
import { syncProgress } from '~/catalogue/sync-progress';

const startedAt = new Date('2026-11-25T10:00:00Z');
const after = (seconds: number) => new Date(startedAt.getTime() + seconds * 1000);
const run = { startedAt, objectsRead: 0, objectsTotal: 1000 };

test('Shopify writing the file is the first half of the bar, reading it the second', () => {
  expect(syncProgress({ ...run, state: 'asked' }, after(1)).share).toBe(0);
  expect(syncProgress({ ...run, state: 'reading', objectsRead: 500 }, after(1)).share).toBe(0.25);
  expect(syncProgress({ ...run, state: 'applying', objectsRead: 500 }, after(1)).share).toBe(0.75);
  expect(syncProgress({ ...run, state: 'done', objectsRead: 1000 }, after(1)).share).toBe(1);
});

test('the time left follows from the pace so far', () => {
  expect(syncProgress({ ...run, state: 'reading', objectsRead: 500 }, after(10)).secondsLeft).toBe(30);
});

test('nothing is predicted from too little, or without a total', () => {
  expect(syncProgress({ ...run, state: 'reading', objectsRead: 10 }, after(10)).secondsLeft).toBeNull();
  const unknown = { ...run, objectsTotal: null, state: 'reading' as const, objectsRead: 700 };
  expect(syncProgress(unknown, after(10))).toMatchObject({ share: 0, secondsLeft: null });
});

test('more objects than estimated do not overrun the bar', () => {
  expect(syncProgress({ ...run, state: 'reading', objectsRead: 5000 }, after(1)).share).toBe(0.5);
});
