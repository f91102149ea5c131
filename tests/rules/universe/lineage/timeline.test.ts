import { describe, expect, test } from 'vitest';
import { timelineOf, type LineageEdition } from '~/universe/lineage/lineage-edition';

const edition = (title: string, launch: string | null, stage: LineageEdition['stage']): LineageEdition => ({
  ...{ id: title, title, handle: title, kind: 'reboot', partner: null, material: null, drop: null, note: '' },
  ...{
    launchesOn: launch,
    endsOn: null,
    editionSize: null,
    predecessor: null,
    inheritShare: null,
    version: 1,
  },
  ...{ icons: [], products: 1, stage, launch, pictureUrl: null },
});

const read = (editions: LineageEdition[]): string[] =>
  timelineOf(editions, '2026-11-25').map((mark) => {
    if (mark.kind === 'edition') return mark.edition.title;
    return mark.kind === 'year' ? mark.year : `(${mark.kind})`;
  });

describe('a timeline', () => {
  test('runs from past to planned, with years and today as marks', () => {
    expect(
      read([
        edition('Lighthouse', '2027-02-01', 'planned'),
        edition('Hemp reboot', '2026-03-01', 'on-sale'),
        edition('1974 reissue', '1974-09-01', 'past'),
        edition('Christmas', '2026-12-05', 'planned'),
        edition('Wax', '2026-01-10', 'past'),
      ]),
    ).toEqual([
      ...['1974', '1974 reissue', '2026', 'Wax', 'Hemp reboot', '(today)'],
      ...['Christmas', '2027', 'Lighthouse'],
    ]);
  });

  test('puts a plan without a day last, and what is on sale without one before today', () => {
    expect(read([edition('Someday', null, 'planned'), edition('Always', null, 'on-sale')])).toEqual([
      ...['(undated)', 'Always', '(today)', '(undated)', 'Someday'],
    ]);
  });

  test('keeps a plan behind today whose day has passed without a product', () => {
    expect(read([edition('Late', '2026-11-01', 'planned')])).toEqual(['2026', 'Late', '(today)']);
  });

  test('of an icon without editions is today alone', () => {
    expect(read([])).toEqual(['(today)']);
  });
});
