import type { Standing } from '~/stock-guard/notices/digest';
import type { ConcernedRow } from '~/stock-guard/notices/happening';
import { noticeSize } from '~/stock-guard/notices/notice-size';
import { outlookOf, type Outlook } from '~/stock-guard/position/outlook';

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

/** One sells a day; 12 arrive on 9 December. */
const ahead = outlookOf({
  available: 0,
  arrivals: [{ units: 12, on: '2026-12-09', source: 'transfer', name: 'T1' }],
  expected: () => 1,
  today: TODAY,
  terms: { leadDays: 21, reviewDays: 0, orderCoverDays: 28, pack: 1, moq: 0 },
  safetyStock: 5,
  reorderPoint: 5,
  phasingOutOn: null,
  outSince: '2026-11-24',
});

export const outlook = (change: Partial<Outlook> = {}): Outlook => ({
  ...ahead,
  orderToday: true,
  unitsToOrder: 20,
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
