import { expect, test } from 'vitest';
import { pointsAt, spend, waitFor, type Bucket } from '~/shopify/cost-budget';

const bucket: Bucket = { available: 100, restorePerSecond: 50, maximum: 1000, at: 10_000 };

test('points flow in with time and never overflow the bucket', () => {
  expect(pointsAt(bucket, 10_000)).toBe(100);
  expect(pointsAt(bucket, 12_000)).toBe(200);
  expect(pointsAt(bucket, 999_000)).toBe(1000);
});

test('a question waits exactly until its points are there', () => {
  expect(waitFor(bucket, 80, 10_000)).toBe(0);
  expect(waitFor(bucket, 200, 10_000)).toBe(2000);
  expect(waitFor(bucket, 200, 11_000)).toBe(1000);
});

test('a question that is on its way has spent its points: the next one waits for its own', () => {
  const after = spend(bucket, 80, 10_000);
  expect(pointsAt(after, 10_000)).toBe(20);
  expect(waitFor(after, 80, 10_000)).toBe(1200);
  expect(waitFor(spend(after, 80, 10_000), 80, 10_000)).toBe(2800);
});

test('a question dearer than the bucket waits for a full one instead of forever', () => {
  expect(waitFor(bucket, 5000, 10_000)).toBe(18_000);
});
