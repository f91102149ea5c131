import type { Standing } from '~/stock-guard/notices/digest';
import type { ConcernedRow } from '~/stock-guard/notices/happening';
import { noticeSize } from '~/stock-guard/notices/notice-size';
import type { Outlook } from '~/stock-guard/position/outlook';

export const TODAY = '2026-11-25';
export const TUESDAY = new Date('2026-11-24T12:00:00Z');
export const WEDNESDAY = new Date('2026-11-25T12:00:00Z');

/** Harbour Coat 48: sold out, 12 arrive on 9 December. */
export const coatRow = (change: Partial<ConcernedRow> = {}): ConcernedRow => ({
  variantId: 48n,
  pool: 'online',
  icon: { id: 'coat', title: 'Harbour Coat' },
  product: { id: 1n, title: 'Harbour Coat' },
  variantTitle: '48',
  inventoryItemId: 480n,
  sale: 'on-sale',
  stock: { kind: 'counted', available: 0 },
  stockSince: TUESDAY,
  reorderPoint: 5,
  terms: { leadDays: 21, recipients: null },
  muted: false,
  ...change,
});

export const outlook = (change: Partial<Outlook> = {}): Outlook => ({
  stockOutOn: TODAY,
  gap: { from: '2026-11-24', until: '2026-12-09', days: 15 },
  nextArrival: { on: '2026-12-09', units: 12 },
  undated: 0,
  overdue: 0,
  orderBy: TODAY,
  orderToday: true,
  unitsToOrder: 20,
  overCovered: false,
  daysOfCover: 0,
  missed: null,
  pace: 1,
  ...change,
});

export const sizeOf = (row = coatRow(), ahead: Outlook | null = outlook()) =>
  noticeSize(
    { incidentId: `incident of ${String(row.variantId)}`, row, outlook: ahead },
    new Map([['3', 'Lyon shop']]),
    TODAY,
  );

/** An incident as a digest finds it; open since Wednesday noon where nothing else is said. */
export function standing(
  incident: Partial<Standing['incident']> = {},
  row: Partial<ConcernedRow> = {},
  ahead: Partial<Outlook> = {},
): Standing {
  const concerned = coatRow(row);
  const seen = outlook(ahead);
  return {
    row: concerned,
    outlook: seen,
    incident: {
      state: 'open',
      kind: 'out',
      openedAt: WEDNESDAY,
      closedAt: null,
      closedAs: null,
      slippedAt: null,
      unstable: false,
      orderBy: null,
      ...incident,
    },
    size: sizeOf(concerned, seen),
  };
}
