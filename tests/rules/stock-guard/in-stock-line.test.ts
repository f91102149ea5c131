import { expect, test } from 'vitest';
import { inStockSpans } from '~/stock-guard/board/in-stock-line';

test('on the first of a month the month that has just ended is told', () => {
  expect(inStockSpans('2026-12-01')).toMatchObject({ month: '2026-11-01', year: '2026-01-01' });
  expect(inStockSpans('2027-01-01')).toMatchObject({ month: '2026-12-01', year: '2026-01-01' });
});

test('thirty closed days are drawn, today not among them', () => {
  expect(inStockSpans('2026-11-25').lately).toBe('2026-10-26');
});
