import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, moved, tidyValue, verdictOf, type RuleEntry, type Situation } from '~/universe/rules/rule';

const entry: RuleEntry = { field: 'tag', value: 'care', category: 'Care', iconIds: [], active: true };
const nothing: Situation = { matched: null, current: null, byHand: false, same: false };
const NONE = new Set<string>();

describe('what becomes of a product', () => {
  test('the first rule that matches casts it, once', () => {
    expect(verdictOf({ ...nothing, matched: 'care' }, NONE)).toEqual({ kind: 'cast', ruleId: 'care' });
    expect(verdictOf({ ...nothing, matched: 'care', current: 'care', same: true }, NONE)).toEqual({
      kind: 'stays',
    });
  });

  test('is cast anew when its rule says something else today, or another rule comes first', () => {
    const cast = { kind: 'cast', ruleId: 'care' };
    expect(verdictOf({ ...nothing, matched: 'care', current: 'care' }, NONE)).toEqual(cast);
    expect(verdictOf({ ...nothing, matched: 'care', current: 'wool', same: true }, NONE)).toEqual(cast);
  });

  test('leaves with the rule that does not match it any more, but not with a paused one', () => {
    const left: Situation = { ...nothing, current: 'care' };
    expect(verdictOf(left, NONE)).toEqual({ kind: 'leaves', ruleId: 'care' });
    expect(verdictOf(left, new Set(['care']))).toEqual({ kind: 'stays' });
  });

  test('whatever a person said last stands, whichever rules match', () => {
    const situation = fc.record({
      matched: fc.option(fc.constantFrom('a', 'b')),
      current: fc.option(fc.constantFrom('a', 'b')),
      byHand: fc.constant(true),
      same: fc.boolean(),
    });
    fc.assert(
      fc.property(situation, (one) => {
        expect(verdictOf(one, NONE)).toEqual({ kind: 'by-hand' });
      }),
    );
  });
});

describe('an entry', () => {
  test('is whole with a value and a category', () => {
    expect(faultsOf(entry)).toEqual([]);
    expect(faultsOf({ ...entry, value: ' \u0007 ', category: ' ' })).toEqual([
      { field: 'value', because: 'value-missing' },
      { field: 'category', because: 'category-missing' },
    ]);
  });

  test('names a collection by its id', () => {
    expect(faultsOf({ ...entry, field: 'collection', value: 'Winter' })).toEqual([
      { field: 'value', because: 'not-a-collection' },
    ]);
    expect(faultsOf({ ...entry, field: 'collection', value: '4711' })).toEqual([]);
  });

  test('is refused where it is too long for anybody to read', () => {
    const icons = Array.from({ length: 51 }, (_, i) => String(i));
    const long = '🧵'.repeat(2_500);
    expect(faultsOf({ ...entry, value: long, category: long, iconIds: icons })).toEqual([
      { field: 'value', because: 'value-too-long' },
      { field: 'category', because: 'category-too-long' },
      { field: 'iconIds', because: 'too-many-icons' },
    ]);
  });

  test('keeps the spaces within a value: Shopify has them, too', () => {
    expect(tidyValue('  Outer  wear\n')).toBe('Outer  wear');
  });
});

describe('the order of rules', () => {
  test('moves one by one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 'down')).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b'], 'stranger', 'up')).toEqual(['a', 'b']);
  });
});
