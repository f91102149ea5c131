import { expect, test } from 'vitest';
import type { Arrival } from '~/stock-guard/position/arrivals';
import { outlookOf } from '~/stock-guard/position/outlook';
import { adviceOf, said, tellingOf, type Told } from '~/stock-guard/promise/telling';
import { wordsFor } from '~/words/words';

const today = '2026-11-25';
const terms = { leadDays: 21, reviewDays: 0, orderCoverDays: 30, pack: 1, moq: 1 };
const auckland = wordsFor({ locale: 'en', timeZone: 'Pacific/Auckland', currency: 'NZD' });

interface Scene {
  available?: number;
  perDay?: number;
  arrivals?: Arrival[];
  outSince?: string;
  told?: Partial<Told>;
}

function scene({ available = 118, perDay = 5, arrivals = [], outSince, told = {} }: Scene) {
  const whole: Told = {
    what: 'Ecru M',
    pool: 'online',
    place: 'online',
    sale: 'on-sale',
    stock: { kind: 'counted', available },
    reorderPoint: 120,
    leadDays: 21,
    today,
    ...told,
  };
  const outlook = outlookOf({
    available,
    arrivals,
    expected: () => perDay,
    today,
    terms,
    safetyStock: 0,
    phasingOutOn: null,
    outSince: outSince ?? null,
  });
  const advice = adviceOf(whole, outlook);
  return {
    cause: said(tellingOf(whole, outlook), auckland, today),
    advice: advice && said(advice, auckland, today),
  };
}

const shipment = (units: number, on: string | null): Arrival => ({
  units,
  on,
  source: 'shipment',
  name: '#S',
});

test('a stock that runs out is told with its pace, its last day and what is on the way', () => {
  expect(scene({})).toEqual({
    cause: 'Ecru M sells 5 a day; the 118 left last until 18 December; nothing is on the way',
    advice: 'Order 137 by Friday 27 November, or Ecru M runs out on 18 December',
  });
  expect(scene({ arrivals: [shipment(140, null)] }).cause).toContain('140 are on the way without a date');
  expect(scene({ arrivals: [shipment(140, '2026-12-24')] }).cause).toContain(
    '140 arrive on 24 December, 6 days without',
  );
  expect(scene({ arrivals: [shipment(140, '2026-11-20')] }).cause).toContain('140 are overdue');
});

test('what is sold out says since when, and when it comes back', () => {
  const { cause } = scene({
    available: 0,
    perDay: 0.9,
    outSince: '2026-11-24',
    arrivals: [shipment(12, '2026-12-09')],
    told: { what: 'Navy 48' },
  });
  expect(cause).toBe(
    'Navy 48 has been sold out online since Tuesday; 12 arrive on 9 December, 15 days without',
  );
});

test('a location is named where its own stock is promised', () => {
  expect(scene({ available: 0, told: { pool: '77', place: 'Lyon shop' } })).toEqual({
    cause: 'Ecru M is sold out in Lyon shop; nothing is on the way',
    advice: 'Order 255 today: an order takes 21 days',
  });
});

test('slow sellers are told by the week or by four weeks', () => {
  expect(scene({ available: 10, perDay: 0.3 }).cause).toContain('sells 2.1 a week');
  expect(scene({ available: 2, perDay: 0.05 }).cause).toContain('sells 1.4 in four weeks');
});

test('what nobody can buy, count or know is said instead of a forecast', () => {
  const of = (told: Partial<Told>) => scene({ told }).cause;
  expect(of({ sale: 'draft' })).toBe('Ecru M cannot be bought: it is a draft in Shopify');
  expect(of({ stock: { kind: 'not-tracked' } })).toBe('Shopify does not track the stock of Ecru M');
  expect(of({ stock: { kind: 'unknown', why: 'no-location' } })).toContain('No active location');
  expect(scene({ available: -3 }).cause).toContain('oversold online: 3 more are promised than there are');
  expect(scene({ perDay: 0 }).cause).toContain('is down to 118 online, at or below 120');
  expect(scene({ available: 200, perDay: 0 }).cause).toContain('nothing is known of what sells');
});

test('units on the way without a date are asked for a date before more is ordered', () => {
  expect(scene({ arrivals: [shipment(900, null)] }).advice).toBe(
    'Give the 900 on the way a date: nobody knows whether they come before 18 December',
  );
});
