import { expect, test } from 'vitest';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { Gate } from '~/stock-guard/gate/gate';
import { bandKey } from '~/ui/narrative/band-keys';
import { piecesOf } from '~/ui/narrative/cover-pieces';
import { lanesOf } from '~/ui/narrative/lanes';
import { daysOver, placed } from '~/ui/narrative/year-scale';

const DAYS = { from: '2026-12-01', to: '2026-12-24' };
const pressed = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {}) =>
  bandKey({ key, shiftKey: false, ctrlKey: false, altKey: false, ...held });
const becomes = (...given: Parameters<typeof pressed>) => {
  const key = pressed(...given);
  return key?.kind === 'change' ? key.change(DAYS) : null;
};

test('what lasts at the same time stands below each other, and nothing else does', () => {
  const chapters = [
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-03-31', to: '2026-06-30' },
    { from: '2026-04-01', to: '2026-05-01' },
    { from: '2026-03-01', to: '2026-03-02' },
  ];
  expect(lanesOf(chapters)).toEqual([0, 1, 0, 1]);
});

test('a year fills its width, leap years too', () => {
  const whole = { insetInlineStart: '0.000%', inlineSize: '100.000%' };
  expect(placed(2026, { from: '2026-01-01', to: '2026-12-31' })).toEqual(whole);
  expect(placed(2028, { from: '2028-01-01', to: '2028-12-31' })).toEqual(whole);
  expect(daysOver(2026, 30, 1095)).toBe(10);
});

test('arrows go; with Shift they move an end, with Ctrl or Alt the whole chapter', () => {
  expect(pressed('ArrowRight')).toEqual({ kind: 'go', to: 'next' });
  expect(pressed('ArrowUp')).toEqual({ kind: 'go', to: 'above' });
  expect(becomes('ArrowRight', { shiftKey: true })).toEqual({ ...DAYS, to: '2026-12-25' });
  expect(becomes('ArrowUp', { shiftKey: true })).toEqual({ ...DAYS, from: '2026-11-30' });
  const moved = { from: '2026-12-02', to: '2026-12-25' };
  expect(becomes('ArrowRight', { ctrlKey: true })).toEqual(moved);
  expect(becomes('ArrowRight', { altKey: true })).toEqual(moved);
  for (const key of ['Enter', 'Tab', ' ', 'a']) expect(pressed(key), key).toBeNull();
  expect(pressed('ArrowUp', { ctrlKey: true })).toBeNull();
});

const drawn = (gate: Gate) => piecesOf(DAYS, { gate } as ChapterGate);

test('an icon that is short from a day on is drawn covered before it and hatched after', () => {
  expect(drawn({ state: 'covered' })).toEqual([{ kind: 'covered', ...DAYS }]);
  expect(drawn({ state: 'short', units: 38, from: '2026-12-18', to: null })).toEqual([
    { kind: 'covered', from: '2026-12-01', to: '2026-12-17' },
    { kind: 'short', from: '2026-12-18', to: '2026-12-24' },
  ]);
  expect(drawn({ state: 'short', units: 38, from: '2026-12-01', to: '2026-12-09' })).toEqual([
    { kind: 'short', from: '2026-12-01', to: '2026-12-08' },
    { kind: 'covered', from: '2026-12-09', to: '2026-12-24' },
  ]);
});

test('what nobody knows is never drawn as covered', () => {
  expect(drawn({ state: 'unknown', because: 'stale-mirror' })).toEqual([{ kind: 'unknown', ...DAYS }]);
  expect(drawn({ state: 'unknown', because: 'over' })).toEqual([{ kind: 'over', ...DAYS }]);
  expect(piecesOf(DAYS, undefined)).toEqual([{ kind: 'unknown', ...DAYS }]);
});
