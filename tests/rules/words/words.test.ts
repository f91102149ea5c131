import { expect, test } from 'vitest';
import { english } from '~/words/catalogue';
import { wordsFor } from '~/words/words';

const oslo = wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'EUR' });

test('money is written in the shop’s currency, from its own minor units', () => {
  expect(oslo.money(129_950n)).toBe('€1,299.50');
  expect(wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'JPY' }).money(1200n)).toBe('¥1,200');
  expect(wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'KWD' }).money(12_345n)).toContain('12.345');
});

test('a moment is told in the shop’s zone', () => {
  const lateInUtc = new Date('2026-11-24T23:30:00Z');
  expect(oslo.date(lateInUtc, lateInUtc)).toBe('25 November');
  expect(oslo.dateTime(lateInUtc)).toContain('00:30');
  expect(
    wordsFor({ locale: 'en', timeZone: 'Asia/Kathmandu', currency: 'EUR' }).dateTime(lateInUtc),
  ).toContain('05:15');
});

test('the year is said only when it is another one', () => {
  expect(oslo.date(new Date('2027-01-02T12:00:00Z'), new Date('2026-12-30T12:00:00Z'))).toBe(
    '2 January 2027',
  );
});

test('how long ago is counted to the moment given', () => {
  const asOf = new Date('2026-11-25T08:00:00Z');
  expect(oslo.ago(new Date('2026-11-25T07:58:00Z'), asOf)).toBe('2 minutes ago');
  expect(oslo.ago(new Date('2026-11-22T07:58:00Z'), asOf)).toBe('3 days ago');
  expect(oslo.ago(asOf, asOf)).toBe('now');
});

test('an unknown zone or language is read as UTC and English instead of breaking the page', () => {
  expect(
    wordsFor({ locale: 'xx-invalid-locale-name', timeZone: 'Atlantis/Deep', currency: 'EUR' }).t(
      'shared.save',
    ),
  ).toBe('Save');
});

const variablesOf = (message: string): Record<string, number> =>
  Object.fromEntries([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => [name, 1]));

test.each(Object.entries(english))('the words of %s are well-formed', (key, message) => {
  expect(oslo.t(key as keyof typeof english, variablesOf(message))).not.toBe('');
});

test('a span of days says its month and year once, and is spaced the same everywhere', () => {
  expect(oslo.days('2026-12-03', '2026-12-26', '2026-11-25')).toBe('3–26 December');
  expect(oslo.days('2026-11-30', '2026-12-24', '2026-11-25')).toBe('30 November – 24 December');
  expect(oslo.days('2027-01-03', '2027-01-26', '2026-11-25')).toBe('3–26 January 2027');
  expect(oslo.days('2026-12-03', '2026-12-03', '2026-11-25')).toBe('3 December');
});
