import { expect, test } from 'vitest';
import { digestOf, isEmpty } from '~/stock-guard/notices/digest';
import { DIGEST_SECTIONS } from '~/stock-guard/notices/notice-content';
import { standing, TODAY, TUESDAY, WEDNESDAY } from './notice-facts';

const ida = { id: 'ida', iconIds: null, pools: null };
const digest = (all: ReturnType<typeof standing>[], since: Date | null = TUESDAY, reader = ida) =>
  digestOf(all, reader, since && { at: since, named: new Set([standing().size.incidentId]) }, TODAY);
/** Sections that hold something, and whether it is news. */
const told = (one: ReturnType<typeof standing>, since: Date | null = TUESDAY) => {
  const { sections, news } = digest([one], since);
  return { in: DIGEST_SECTIONS.filter((section) => sections[section].length > 0), news };
};

test('a broken promise stands in it, and is no news because it was told at once', () => {
  expect(told(standing())).toEqual({ in: ['broken'], news: false });
  expect(told(standing({ kind: 'unsellable' }))).toEqual({ in: ['broken'], news: false });
});

test('what came at risk since the last one is news, and stays without being news', () => {
  expect(told(standing({ kind: 'low' }))).toEqual({ in: ['atRisk'], news: true });
  expect(told(standing({ kind: 'low' }), WEDNESDAY)).toEqual({ in: ['atRisk'], news: false });
});

test('the last day to order is news again', () => {
  expect(told(standing({ kind: 'low', orderBy: TODAY }), WEDNESDAY)).toEqual({ in: ['atRisk'], news: true });
});

test('what was put off is news when its snooze is over, once', () => {
  const woken = standing({ kind: 'low', openedAt: TUESDAY, wokenAt: WEDNESDAY });
  expect(told(woken)).toEqual({ in: ['atRisk'], news: true });
  expect(told(woken, WEDNESDAY)).toEqual({ in: ['atRisk'], news: false });
});

test('what comes and goes is news when it breaks, because that is not told at once', () => {
  const broke = standing({ unstable: true, openedAt: TUESDAY, brokeAt: WEDNESDAY });
  expect(told(broke)).toEqual({ in: ['unstable'], news: true });
  expect(told(broke, WEDNESDAY)).toEqual({ in: ['unstable'], news: false });
  expect(told(standing({ unstable: true, openedAt: TUESDAY }))).toEqual({ in: ['unstable'], news: false });
});

test('what arrives today is news, whatever somebody does about it', () => {
  const ahead = { nextArrival: { on: TODAY, units: 12 } };
  for (const state of ['open', 'acknowledged', 'snoozed'] as const)
    expect(told(standing({ state }, {}, ahead), WEDNESDAY)).toEqual({ in: ['arriving'], news: true });
});

test('what somebody is on, or has put off, is left out', () => {
  expect(told(standing({ state: 'acknowledged' })).in).toEqual([]);
  expect(told(standing({ state: 'snoozed' })).in).toEqual([]);
});

test('what slipped, comes and goes, or is well again is told once', () => {
  expect(told(standing({ slippedAt: WEDNESDAY }))).toEqual({ in: ['slipped'], news: true });
  expect(told(standing({ slippedAt: WEDNESDAY }), WEDNESDAY)).toEqual({ in: ['slipped'], news: false });
  expect(told(standing({ unstable: true }))).toEqual({ in: ['unstable'], news: true });
  const closed = { state: 'resolved', closedAt: WEDNESDAY, closedAs: 'restocked' } as const;
  expect(told(standing(closed))).toEqual({ in: ['resolved'], news: true });
  expect(told(standing(closed), WEDNESDAY)).toEqual({ in: [], news: false });
  expect(told(standing({ ...closed, openedAt: null })).in).toEqual([]);
  expect(told(standing({ ...closed, closedAs: 'not-promised' })).in).toEqual([]);
});

test('whoever never had one is told all that stands, and nothing of what was over before', () => {
  expect(told(standing(), null)).toEqual({ in: ['broken'], news: true });
  expect(told(standing({ state: 'resolved', closedAt: WEDNESDAY, closedAs: 'restocked' }), null).in).toEqual(
    [],
  );
});

test('it holds only what concerns its reader', () => {
  const knit = standing({}, { icon: { id: 'knit', title: 'Fisher Knit' } });
  const lyon = standing({}, { pool: '3' });
  const named = standing({}, { terms: { leadDays: 21, recipients: ['jonas'] } });
  const reader = { id: 'ida', iconIds: ['coat'], pools: ['online'] };
  expect(isEmpty(digest([knit, lyon, named], null, reader as never))).toBe(true);
  expect(isEmpty(digest([standing()], null, reader as never))).toBe(false);
});

test('more than sixty lines are counted, the worst shown first', () => {
  const low = Array.from({ length: 70 }, () => standing({ kind: 'low' }));
  const { sections, more } = digest([...low, standing()]);
  expect(sections.broken).toHaveLength(1);
  expect(sections.atRisk).toHaveLength(59);
  expect(more).toBe(11);
});
