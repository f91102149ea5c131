import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differing } from '~/team/audit';
import { allowedTo, mayDo, roleThatHolds, STAFF_ROLES } from '~/team/roles';

test('a planner guards and plans, and cannot recast icons', () => {
  expect(mayDo('planner', 'guard')).toBe(true);
  expect(mayDo('planner', 'narrate')).toBe(true);
  expect(mayDo('planner', 'cast')).toBe(false);
});

test('a reader changes nothing', () => {
  expect(allowedTo('reader')).toEqual([]);
});

test('only an owner gives roles', () => {
  expect(STAFF_ROLES.filter((role) => mayDo(role, 'team'))).toEqual(['owner']);
});

test('who owns the store is owner, whatever else is said', () => {
  for (const role of [...STAFF_ROLES, null])
    expect(roleThatHolds({ accountOwner: true, role }, 'reader')).toBe('owner');
});

test('what the owner said of a person goes before what holds for everybody', () => {
  expect(roleThatHolds({ accountOwner: false, role: 'planner' }, 'reader')).toBe('planner');
  expect(roleThatHolds({ accountOwner: false, role: null }, 'planner')).toBe('planner');
});

test('nobody becomes an owner by what holds for everybody, nor by a word that is no role', () => {
  expect(roleThatHolds({ accountOwner: false, role: null }, 'owner')).toBe('reader');
  expect(roleThatHolds({ accountOwner: false, role: 'king' }, 'reader')).toBe('reader');
});

test('an audit keeps exactly the fields that differ', () => {
  const fields = fc.dictionary(fc.constantFrom('title', 'theme', 'note'), fc.string());
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const kept = differing(before, after);
      for (const key of Object.keys(after))
        expect(key in kept.after).toBe((before[key] ?? null) !== (after[key] ?? null));
      expect(Object.keys(kept.before)).toEqual(Object.keys(kept.after));
    }),
  );
});
