import { expect, test } from 'vitest';
import { shopTime } from '../../local-shopify/webhooks/payloads/shop-time';

test.each([
  ['2026-03-29T00:59:59Z', 'Europe/Oslo', '2026-03-29T01:59:59+01:00'],
  ['2026-03-29T01:00:00Z', 'Europe/Oslo', '2026-03-29T03:00:00+02:00'],
  ['2026-04-04T14:59:59Z', 'Australia/Lord_Howe', '2026-04-05T01:59:59+11:00'],
  ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', '2026-04-05T01:30:00+10:30'],
])('%s is told with the offset that %s has at that second', (iso, zone, told) => {
  expect(shopTime(iso, zone)).toBe(told);
});
