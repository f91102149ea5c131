import { expect, test } from 'vitest';
import { chapterFaults, MOST_OF, type ChapterEntry } from '~/universe/narrative/chapter';
import { blankEntry } from '~/universe/narrative/chapter-entry';
import { factorOf, typedUplift } from '~/universe/narrative/uplift';

const winter = (changed: Partial<ChapterEntry> = {}): ChapterEntry => ({
  ...blankEntry('2026-12-01', '2026-12-24'),
  title: 'Winter light',
  ...changed,
});
const faults = (changed: Partial<ChapterEntry>, year = 2026) => chapterFaults(winter(changed), year);

test('a chapter within its year has no faults, be it a day or the whole of it', () => {
  expect(faults({})).toEqual({});
  expect(faults({ from: '2026-12-24' })).toEqual({});
  expect(faults({ from: '2026-01-01', to: '2026-12-31' })).toEqual({});
  expect(faults({ from: '2024-02-29', to: '2024-02-29' }, 2024)).toEqual({});
});

test('a chapter that ends before it begins, or in another year, is told so beside the day', () => {
  expect(faults({ to: '2026-11-30' })).toEqual({ to: 'backwards' });
  expect(faults({ to: '2027-01-06' })).toEqual({ to: 'across-years' });
  expect(faults({ from: '2027-12-01', to: '2027-12-24' })).toEqual({ from: 'other-year' });
  expect(faults({ from: '2026-02-30', to: 'soon' })).toEqual({ from: 'not-a-day', to: 'not-a-day' });
});

test('a title is neither empty nor endless, in whatever script', () => {
  expect(faults({ title: ' \n ' })).toEqual({ title: 'no-title' });
  expect(faults({ title: '🧥'.repeat(2_500) })).toEqual({ title: 'too-long' });
  expect(faults({ title: 'Vinter på Lofoten 🌊' })).toEqual({});
});

test('a note of five thousand characters is kept, a longer one refused', () => {
  expect(faults({ note: 'å'.repeat(5_000) })).toEqual({});
  expect(faults({ note: 'å'.repeat(5_001) })).toEqual({ note: 'too-long' });
});

test('a link leads to a page of the web and to nothing else', () => {
  const link = (url: string) => faults({ links: [{ title: '', url }] });
  expect(link('https://boards.example/winter?a=1')).toEqual({});
  expect(link('http://intranet.example')).toEqual({});
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//boards.example', 'winter', 'https://', ''])
    expect(link(url), url).toEqual({ 'link 0': 'not-a-link' });
});

test('an uplift is typed as percent beyond the usual, from −90 to +900', () => {
  expect(factorOf('40')).toBe(1.4);
  expect(factorOf('+12,5 %')).toBe(1.125);
  expect(factorOf('−20')).toBe(0.8);
  expect(factorOf('900')).toBe(10);
  expect(factorOf('-90')).toBeCloseTo(0.1);
  expect(factorOf(' ')).toBeNull();
  expect(factorOf('0')).toBeNull();
  for (const typed of ['-91', '901', 'forty', '4e2', '1.234'])
    expect(factorOf(typed), typed).toBe('not-a-percentage');
  expect(faults({ icons: [{ id: 'coat', uplift: 'lots' }] })).toEqual({ 'uplift coat': 'not-a-percentage' });
});

test('an uplift is shown as it is typed', () => {
  for (const typed of ['+40', '-20', '+12.5', '+900', '-90', ''])
    expect(typedUplift(factorOf(typed) as number | null)).toBe(typed);
});

test('what a chapter names is bounded', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  expect(faults({ dropIds: ids(MOST_OF.drops) })).toEqual({});
  expect(faults({ dropIds: ids(MOST_OF.drops + 1) })).toEqual({ drops: 'too-many' });
  expect(faults({ productIds: ids(MOST_OF.products + 1) })).toEqual({ products: 'too-many' });
});

test('an owner is a name, not a story', () => {
  const owners = { design: 'Ingrid', marketing: 'x'.repeat(101), retail: '' };
  expect(faults({ owners })).toEqual({ marketing: 'too-long' });
});
