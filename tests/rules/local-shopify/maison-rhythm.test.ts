import { expect, test } from 'vitest';
import { listings } from '../../local-shopify/seed/catalogue/listing';
import { LAST_DAY, dayOf } from '../../local-shopify/seed/calendar';
import { LOCATIONS, OSLO } from '../../local-shopify/seed/locations';
import { maison } from '../../local-shopify/seed/maison';
import { shelf } from '../../local-shopify/seed/stock/shelf';

const seed = maison();
const weekdayInOslo = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'Europe/Oslo' });

function unitsOf(title: string, months: string): number {
  return seed.orders
    .filter(({ processedAt, sourceName }) => processedAt.startsWith(months) && sourceName !== 'wholesale')
    .flatMap(({ lines }) => lines.filter((line) => line.title === title))
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

test('shops are shut on Sunday and fullest on Saturday; the web is busiest on Sunday', () => {
  const count = (source: string, day: string) =>
    seed.orders.filter(
      ({ sourceName, processedAt }) =>
        sourceName === source && weekdayInOslo.format(new Date(processedAt)) === day,
    ).length;
  expect(count('pos', 'Sun')).toBe(0);
  expect(count('pos', 'Sat')).toBeGreaterThan(1.5 * count('pos', 'Wed'));
  expect(count('web', 'Sun')).toBeGreaterThan(1.2 * count('web', 'Wed'));
});

test('knits and coats sell in autumn, stripes in summer', () => {
  expect(unitsOf('Fisher Knit', '2026-10')).toBeGreaterThan(4 * unitsOf('Fisher Knit', '2026-06'));
  expect(unitsOf('Harbour Coat, Navy', '2026-10')).toBeGreaterThan(
    3 * unitsOf('Harbour Coat, Navy', '2026-07'),
  );
  expect(unitsOf('Sailor Stripe Tee', '2026-06')).toBeGreaterThan(
    1.5 * unitsOf('Sailor Stripe Tee', '2026-01'),
  );
});

test('a launch is a rush that fades', () => {
  const [first, second] = ['2026-02', '2026-04'].map((month) =>
    unitsOf('Fisher Knit in Glaze, with Haug Keramikk', month),
  );
  expect(first).toBeGreaterThan(2 * (second ?? 0));
});

test('a reissue is made once, and its sizes sell out for good', () => {
  const reissue = listings().filter(({ product }) => product.handle === 'harbour-coat-1974-reissue');
  const coats = LOCATIONS.flatMap((place) => reissue.map((listing) => shelf(listing, place)));
  const sold = coats.flatMap((coat) => coat.sold).reduce((sum, units) => sum + units, 0);
  const left = coats.reduce((sum, { available }) => sum + available, 0);
  const supply = reissue[0]?.piece.demand.supply;
  expect(Math.abs(sold + left - (typeof supply === 'object' ? supply.run : 0))).toBeLessThan(
    coats.length / 2,
  );
  const gone = coats.filter(({ available }) => available === 0);
  expect(gone.length).toBeGreaterThan(coats.length / 2);
  expect(gone.some((coat) => coat.sold.findLastIndex((units) => units > 0) < LAST_DAY - 60)).toBe(true);
});

test('a stock-out really interrupts sales: the best-selling coat was away for two weeks before summer', () => {
  const coat = listings().find(({ variant }) => variant.sku === 'HC-NVY-48');
  const { sold } = shelf(coat ?? expect.fail('no coat'), OSLO);
  const away = sold.slice(dayOf('2026-04-01'), dayOf('2026-06-15')).join('');
  expect(away).toMatch(/0{14}/);
});
