import { describe, expect, test } from 'vitest';
import { EDITION_KINDS } from '~/universe/lineage/edition';
import { blankEdition, faultsOf, shareOf, sizeOf, type EditionEntry } from '~/universe/lineage/edition-entry';
import { dropFaults } from '~/universe/lineage/drop-entry';
import { isDay, tidyNote } from '~/universe/lineage/entry-text';

const HEMP: EditionEntry = { ...blankEdition('Hemp reboot'), kind: 'reboot', iconIds: ['harbour-coat'] };
const faults = (changes: Partial<EditionEntry>, dropsOn?: string) =>
  faultsOf({ ...HEMP, ...changes }, dropsOn);

describe('an edition', () => {
  test('needs a name, a kind and an icon, and no more', () => {
    expect(faultsOf(HEMP)).toEqual({});
    expect(faultsOf({ ...blankEdition(''), kind: 'remix' })).toEqual({
      title: 'missing',
      kind: 'not-a-kind',
      iconIds: 'missing',
    });
  });

  test('has a partner when it is a collaboration, and only then', () => {
    expect(faults({ kind: 'collaboration' })).toEqual({ partner: 'missing' });
    expect(faults({ kind: 'collaboration', partner: 'Studio Leire' })).toEqual({});
    for (const kind of EDITION_KINDS.filter(
      (one) => one !== 'collaboration' && one !== 'material-innovation',
    ))
      expect(faults({ kind, partner: 'Studio Leire' })).toEqual({ partner: 'only-of-a-collaboration' });
  });

  test('has a material when that is what is new, and only then', () => {
    expect(faults({ kind: 'material-innovation' })).toEqual({ material: 'missing' });
    expect(faults({ kind: 'material-innovation', material: 'Hemp' })).toEqual({});
    expect(faults({ material: 'Hemp' })).toEqual({ material: 'only-of-an-innovation' });
  });

  test('ends on or after its day, be it its own or the day of its drop', () => {
    expect(faults({ launchesOn: '2026-03-01', endsOn: '2026-02-28' })).toEqual({
      endsOn: 'before-its-launch',
    });
    expect(faults({ launchesOn: '2026-03-01', endsOn: '2026-03-01' })).toEqual({});
    expect(faults({ endsOn: '2026-02-28' }, '2026-03-01')).toEqual({ endsOn: 'before-its-launch' });
    expect(faults({ launchesOn: '2026-02-01', endsOn: '2026-02-28' }, '2026-03-01')).toEqual({});
  });

  test('has days of the calendar only', () => {
    expect(faults({ launchesOn: '2026-02-30' })).toEqual({ launchesOn: 'not-a-day' });
    expect(faults({ endsOn: 'soon' })).toEqual({ endsOn: 'not-a-day' });
    expect(['2024-02-29', '1974-09-01'].every(isDay)).toBe(true);
    expect(['2023-02-29', '0001-01-01', '9999-01-01', '2026-1-1', ''].some(isDay)).toBe(false);
  });

  test('is limited to a whole number of pieces above zero', () => {
    expect(['0', '-5', '2.5', 'few', '99999999'].map((size) => faults({ editionSize: size }))).toEqual(
      Array(5).fill({ editionSize: 'not-a-size' }),
    );
    expect([sizeOf(' 300 '), sizeOf('')]).toEqual([300, null]);
  });

  test('inherits a share of its predecessor, which it must have', () => {
    expect(faults({ inheritPercent: '60' })).toEqual({ inheritPercent: 'without-a-predecessor' });
    expect(faults({ inheritPercent: '201', predecessorId: 'wax' })).toEqual({
      inheritPercent: 'not-a-share',
    });
    expect(faults({ inheritPercent: '60', predecessorId: 'wax' })).toEqual({});
    expect([shareOf('60'), shareOf('12,5'), shareOf('0'), shareOf('')]).toEqual([0.6, 0.125, 0, null]);
  });

  test('refuses a name of five thousand characters, and keeps an emoji', () => {
    expect(faults({ title: 'x'.repeat(5_000) })).toEqual({ title: 'too-long' });
    expect(faults({ kind: 'collaboration', partner: 'x'.repeat(5_000) })).toEqual({ partner: 'too-long' });
    expect(faults({ title: '🌊'.repeat(127) })).toEqual({});
    expect(faults({ note: 'x'.repeat(5_000) })).toEqual({ note: 'too-long' });
  });
});

describe('a drop', () => {
  test('needs a name; its day is one of the calendar or not known yet', () => {
    expect(dropFaults({ title: 'Lighthouse season', launchesOn: '', note: '' })).toEqual({});
    expect(dropFaults({ title: ' ', launchesOn: '2026-13-01', note: 'x'.repeat(5_000) })).toEqual({
      title: 'missing',
      launchesOn: 'not-a-day',
      note: 'too-long',
    });
  });
});

describe('a note', () => {
  test('keeps its lines and loses what cannot be seen', () => {
    expect(tidyNote('  First\r\nsecond\u0007 🌊  ')).toBe('First\nsecond  🌊');
  });
});
