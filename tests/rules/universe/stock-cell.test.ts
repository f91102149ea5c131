import { expect, test } from 'vitest';
import type { StockRow, StockTable } from '~/universe/product/product-page';
import { stockCell, stockColumns } from '~/universe/product/stock-cell';

const row = (at: (number | null)[], of: Partial<StockRow> = {}): StockRow => ({
  variantId: '1',
  title: '48',
  sku: null,
  tracked: true,
  permanent: true,
  incoming: 0,
  at,
  ...of,
});
const table = (...online: boolean[]): StockTable => ({
  locations: online.map((one, i) => ({ id: String(i), name: `Place ${i}`, online: one })),
  rows: [],
  minimum: 5,
});
const read = (stock: StockTable, of: StockRow) =>
  stockColumns(stock).map((column) => stockCell(of, column, stock.minimum).kind);

test('only the place that fulfils online orders says out, low or enough', () => {
  expect(read(table(true, false), row([0, 0]))).toEqual(['out', 'plain']);
  expect(read(table(true, false), row([5, 2]))).toEqual(['low', 'plain']);
  expect(read(table(true, false), row([6, 2]))).toEqual(['enough', 'plain']);
});

test('several such places are added up in a column of their own', () => {
  const stock = table(true, true, false);
  expect(stockColumns(stock).map(({ place }) => place)).toEqual([null, 'Place 0', 'Place 1', 'Place 2']);
  expect(read(stock, row([0, 7, 1]))).toEqual(['enough', 'plain', 'plain', 'plain']);
  expect(read(stock, row([-2, 2, 9]))[0]).toBe('out');
});

test('a size outside the permanent set is never low or out; one that is not tracked says so', () => {
  expect(read(table(true), row([1], { permanent: false }))).toEqual(['plain']);
  expect(read(table(true), row([0], { permanent: false }))).toEqual(['plain']);
  expect(read(table(true), row([1], { tracked: false }))).toEqual(['not-tracked']);
  expect(read(table(true, false), row([null, 3]))).toEqual(['absent', 'plain']);
});
