import { expect, test } from 'vitest';
import { NO_SECTIONS, type NoticeContent } from '~/stock-guard/notices/notice-content';
import { reportOf } from '~/stock-guard/notices/report';
import { sentencesOf } from '~/stock-guard/notices/size-sentence';
import { subjectOf } from '~/stock-guard/notices/subject';
import { summaryOf } from '~/stock-guard/notices/summary-content';
import { wordsFor } from '~/words/words';
import { coatRow, outlook, sizeOf, TODAY, TUESDAY, WEDNESDAY } from './notice-facts';

const words = wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'NOK' });
const subject = (content: NoticeContent) => subjectOf(content, words, 'Atelier Sande');
const incident = (size = sizeOf(), slipped = false): NoticeContent => ({
  kind: 'incident',
  size,
  slipped,
  since: TUESDAY,
  countedAt: WEDNESDAY,
  table: null,
});
const nothingComes = outlook({ nextArrival: null });
const stock = (available: number) => ({ stock: { kind: 'counted' as const, available } });

test('the subject of an incident says it all', () => {
  expect(subject(incident())).toBe('Harbour Coat 48: sold out online; 12 arrive 9 December');
  expect(subject(incident(sizeOf(coatRow(), nothingComes)))).toBe('Harbour Coat 48: sold out online');
  expect(subject(incident(sizeOf(coatRow({ pool: '3' }), nothingComes)))).toBe(
    'Harbour Coat 48: sold out in Lyon shop',
  );
  expect(subject(incident(sizeOf(coatRow(stock(-3)), nothingComes)))).toBe(
    'Harbour Coat 48: oversold online',
  );
  expect(subject(incident(sizeOf(coatRow({ sale: 'draft' }))))).toBe('Harbour Coat 48: cannot be bought');
  expect(subject(incident(sizeOf(), true))).toBe(
    'Harbour Coat 48: still sold out online, past the promised day; 12 arrive 9 December',
  );
});

test('its sentences are the ones of the board: the cause, and what to do', () => {
  expect(sentencesOf(sizeOf(), words)).toEqual([
    'Harbour Coat 48 has been sold out online since Tuesday; 12 arrive on 9 December, 15 days without.',
    'Order 20 today: an order takes 21 days.',
  ]);
});

test('a size without a sentence, from a notice of the first version, still says how short it is', () => {
  expect(sentencesOf({ ...sizeOf(), telling: null, advice: null, available: 3 }, words)).toEqual([
    'Harbour Coat 48: 3 left online (minimum 5).',
  ]);
});

const many = (icons: number, each = 1) =>
  Array.from({ length: icons * each }, (_, number) => ({
    ...sizeOf(),
    incidentId: String(number),
    icon: `Icon ${String(number % icons)}`,
  }));

test('a summary names its icons and counts the rest', () => {
  expect(subject(summaryOf(many(5)))).toBe('5 icons are short: Icon 0, Icon 1, Icon 2 and 2 more');
  expect(subject(summaryOf(many(1, 2)))).toBe('Icon 0: 2 sizes are short');
});

test('a summary of hundreds shows sixty lines and counts the others', () => {
  const report = reportOf(summaryOf(many(40, 10)) as never, { words, shop: 'Sande', page: (path) => path });
  expect(report.groups.flatMap(({ lines }) => lines)).toHaveLength(61);
  expect(report.groups.at(-1)?.lines).toEqual([{ sentence: 'And 340 more.', url: null }]);
});

test('a digest and a first summary count what they hold', () => {
  const sections = { ...NO_SECTIONS, broken: [sizeOf()], atRisk: [sizeOf(), sizeOf()] };
  expect(subject({ kind: 'digest', day: TODAY, sections, more: 0 })).toBe(
    'Wednesday 25 November: 1 broken and 2 at risk',
  );
  expect(subject({ kind: 'baseline', sections, more: 0 })).toBe(
    'Stock alerts of Atelier Sande begin: 1 broken and 2 at risk',
  );
  expect(subject({ kind: 'baseline', sections: NO_SECTIONS, more: 0 })).toBe(
    'Stock alerts of Atelier Sande begin: every promise is kept',
  );
});

test('a report leads each line to its incident', () => {
  const sections = { ...NO_SECTIONS, arriving: [sizeOf()], resolved: [sizeOf(coatRow(stock(14)))] };
  const { groups } = reportOf(
    { kind: 'digest', day: TODAY, sections, more: 0 },
    { words, shop: 'Sande', page: (path) => `https://x.example${path}` },
  );
  const url = 'https://x.example/app/stock/incident of 48';
  expect(groups).toEqual([
    { title: 'Arriving today', lines: [{ sentence: '12 arrive today: Harbour Coat 48, online.', url }] },
    { title: 'Well again', lines: [{ sentence: 'Harbour Coat 48 is well again: 14 online.', url }] },
  ]);
});
