import { describe, expect, test } from 'vitest';
import { distinctTitles, freeHandles, handleOf } from '~/universe/casting/icon-handle';
import { readCursor, writeCursor } from '~/universe/cast/list-cursor';
import { beginningWith, withWords } from '~/universe/cast/search-pattern';
import { CastingRefused, checkMinimum, tidy, tidyReason, tidyTitle } from '~/universe/casting/casting-rules';

const refusalOf = (attempt: () => unknown): unknown => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof CastingRefused) return error.refusal;
    throw error;
  }
  return null;
};

describe('an icon’s handle', () => {
  test('is made of its title, in any script', () => {
    expect(handleOf('No. 9 Boot')).toBe('no-9-boot');
    expect(handleOf('  Sømandens Été!  ')).toBe('sømandens-ete');
    expect(handleOf('灯台コート')).toBe('灯台コート');
    expect(handleOf('***')).toBe('icon');
  });

  test('is never given twice', () => {
    expect(freeHandles(['Harbour Coat', 'Harbour coat', 'Tote'], new Set(['harbour-coat']))).toEqual([
      'harbour-coat-2',
      'harbour-coat-3',
      'tote',
    ]);
  });

  test('titles of products that become icons of their own are told apart', () => {
    expect(distinctTitles(['Scarf', 'scarf', 'Tote'], new Set(['tote']))).toEqual([
      'Scarf',
      'scarf (2)',
      'Tote (2)',
    ]);
  });
});

describe('what people type', () => {
  test('is brought to one line', () => {
    expect(tidy(' Harbour\r\n\tCoat\u0000 ')).toBe('Harbour Coat');
  });

  test('a title is refused when empty, too long or another icon’s', () => {
    expect(refusalOf(() => tidyTitle(' \n ', new Set()))).toEqual({ because: 'icon-needs-title' });
    expect(refusalOf(() => tidyTitle('x'.repeat(256), new Set()))).toEqual({
      because: 'title-too-long',
      most: 255,
    });
    expect(refusalOf(() => tidyTitle('HARBOUR Coat', new Set(['harbour coat'])))).toEqual({
      because: 'title-taken',
      title: 'HARBOUR Coat',
    });
  });

  test('a casting without a reason is refused', () => {
    expect(refusalOf(() => tidyReason('  '))).toEqual({ because: 'reason-missing' });
  });

  test('a minimum is a whole number that a shelf could hold', () => {
    expect(checkMinimum(0)).toBe(0);
    for (const wrong of [-1, 1.5, Number.NaN, 100_001])
      expect(refusalOf(() => checkMinimum(wrong))).toEqual({
        because: 'minimum-out-of-range',
        most: 100_000,
      });
  });

  test('wildcards in a search are plain characters', () => {
    expect(withWords('100%_\\')).toEqual(['%100\\%\\_\\\\%']);
    expect(beginningWith('HC-NVY')).toBe('hc-nvy%');
  });

  test('one or two characters are looked for at the beginning of a word', () => {
    expect(withWords('co')).toEqual(['co%', '% co%']);
  });
});

describe('a page’s cursor', () => {
  test('survives the address, whatever the title', () => {
    const cursor = { value: 'Søm & 灯台 "coat" / 9?', id: 8_700_000_001_009n };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  test('anything else shows the first page', () => {
    for (const odd of [
      null,
      '',
      'x',
      '!!!',
      btoa('nothing here'),
      btoa('99999999999999999999 a'),
      btoa('1 a\0b'),
    ])
      expect(readCursor(odd)).toBeNull();
  });
});
