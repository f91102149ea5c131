import { describe, expect, test } from 'vitest';
import { conditionsOf, sameConditions, titleAtShopify } from '~/universe/published/collection';
import { entryToSend, fieldsToSend, sameEntry, type WantedEntry } from '~/universe/published/entry';
import { ENTRY_SHAPES, ENTRY_TYPES } from '~/universe/published/entry-types';

const EDITION: WantedEntry = {
  status: 'ACTIVE',
  fields: { title: 'Reissue' },
  links: { icons: ['coat', 'boot'], predecessor: ['first'] },
};

describe('an entry', () => {
  test('is sent with the links that stand, and says which it waits for', () => {
    const sent = entryToSend('edition', EDITION, new Map([['boot', 'gid://2']]));
    expect(sent).toEqual({
      status: 'ACTIVE',
      fields: { title: 'Reissue', icons: '["gid://2"]' },
      waiting: ['coat', 'first'],
    });
  });

  test('refers to one thing by its id, and to several by a list', () => {
    const ids = new Map([
      ['coat', 'gid://1'],
      ['boot', 'gid://2'],
      ['first', 'gid://3'],
    ]);
    expect(entryToSend('edition', EDITION, ids).fields).toEqual({
      title: 'Reissue',
      icons: '["gid://1","gid://2"]',
      predecessor: 'gid://3',
    });
  });

  test('clears what stood there, or what may stand there, and nothing of a new one', () => {
    const sent = { status: 'ACTIVE' as const, fields: { title: 'A' }, waiting: [] };
    const standing = { status: 'ACTIVE' as const, fields: { title: 'B', partner: 'C' } };
    expect(fieldsToSend('edition', sent, standing, false)).toEqual([
      { key: 'title', value: 'A' },
      { key: 'partner', value: '' },
    ]);
    expect(fieldsToSend('edition', sent, null, true)).toEqual([{ key: 'title', value: 'A' }]);
    expect(fieldsToSend('icon', sent, null, false).map(({ key }) => key)).toEqual(
      Object.keys(ENTRY_SHAPES.icon.fields),
    );
  });

  test('is the same however its lists are spaced, and another with another status', () => {
    const one = { status: 'ACTIVE' as const, fields: { icons: '["gid://1","gid://2"]' } };
    expect(sameEntry('edition', one, { ...one, fields: { icons: '["gid://1", "gid://2"]' } })).toBe(true);
    expect(sameEntry('edition', one, { ...one, fields: { icons: '["gid://2","gid://1"]' } })).toBe(false);
    expect(sameEntry('edition', one, { ...one, status: 'DRAFT' })).toBe(false);
  });

  test('keeps to what Shopify allows of a definition', () => {
    for (const type of ENTRY_TYPES) {
      const { fields, name } = ENTRY_SHAPES[type];
      expect(Object.keys(fields).length).toBeLessThanOrEqual(40);
      expect(Object.keys(fields)).toContain(name);
      for (const key of Object.keys(fields)) expect(key).toMatch(/^[a-z_]{2,64}$/);
    }
  });
});

describe('a collection', () => {
  const definitions = new Map([
    ['role', { id: 'r', isCondition: true }],
    ['category', { id: 'c', isCondition: true }],
  ]);

  test('of a category holds its supporting characters and nobody else', () => {
    expect(conditionsOf({ kind: 'category', title: 'Care' }, definitions)).toEqual([
      { definitionId: 'r', value: 'supporting' },
      { definitionId: 'c', value: 'Care' },
    ]);
  });

  test('cannot be where Shopify lets nothing be chosen by our metafield', () => {
    const without = new Map([...definitions, ['category', { id: 'c', isCondition: false }]]);
    expect(conditionsOf({ kind: 'category', title: 'Care' }, without)).toBeNull();
    expect(conditionsOf({ kind: 'icons', title: 'Icons' }, without)).toHaveLength(1);
  });

  test('is known by its conditions, in any order and in capital letters or not', () => {
    const one = [
      { definitionId: 'r', value: 'supporting' },
      { definitionId: 'c', value: 'Care' },
    ];
    expect(sameConditions(one, [{ definitionId: 'c', value: 'care' }, ...one.slice(0, 1)])).toBe(true);
    expect(sameConditions(one, one.slice(0, 1))).toBe(false);
  });

  test('has no longer title than Shopify takes, and no half of an emoji', () => {
    const title = titleAtShopify({ kind: 'category', title: '🧥'.repeat(300) });
    expect(Array.from(title)).toHaveLength(255);
    expect(title).not.toMatch(/\p{Surrogate}/u);
  });
});
