import { describe, expect, test } from 'vitest';
import { launchOf, stageOf } from '~/universe/lineage/edition';

const TODAY = '2026-11-25';
const edition = { launchesOn: null, drop: null, endsOn: null, products: 1 };
const drop = { id: 'lighthouse', title: 'Lighthouse season', launchesOn: '2026-12-01' };

describe('the day of an edition', () => {
  test('is its own, else the day of its drop, else not known', () => {
    expect(launchOf({ launchesOn: '2026-11-01' }, drop)).toBe('2026-11-01');
    expect(launchOf({ launchesOn: null }, drop)).toBe('2026-12-01');
    expect(launchOf({ launchesOn: null }, null)).toBeNull();
  });
});

describe('an edition', () => {
  test('is planned before its day, and on sale from that day on', () => {
    expect(stageOf({ ...edition, launchesOn: '2026-11-26' }, TODAY)).toBe('planned');
    expect(stageOf({ ...edition, launchesOn: '2026-11-25' }, TODAY)).toBe('on-sale');
    expect(stageOf({ ...edition, drop }, TODAY)).toBe('planned');
  });

  test('stays planned while it has no product, whatever its day', () => {
    expect(stageOf({ ...edition, launchesOn: '2026-11-01', products: 0 }, TODAY)).toBe('planned');
  });

  test('is on sale to the evening of its last day, and past on the next, product or not', () => {
    expect(stageOf({ ...edition, endsOn: '2026-11-25' }, TODAY)).toBe('on-sale');
    expect(stageOf({ ...edition, endsOn: '2026-11-24' }, TODAY)).toBe('past');
    expect(stageOf({ ...edition, launchesOn: '1974-09-01', endsOn: '1975-03-01', products: 0 }, TODAY)).toBe(
      'past',
    );
  });
});
