import '../../setup/own-database.ts';
import { AppProvider } from '@shopify/polaris';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import type { FiguresPage } from '~/stock-guard/explain/figures-page';
import { figuresPage } from '~/stock-guard/explain/figures-page.server';
import { FiguresOf } from '~/ui/stock/figures/figures-of';
import { WordsProvider } from '~/ui/words';
import { fourIcons } from '../../setup/four-icons';
import { seed, TODAY } from '../../setup/mirrored-maison';

const shop = { shop: 'maison.myshopify.com', timeZone: 'Europe/Oslo', grantedScopes: [] };
const rows = forShop(shop.shop);
const variantOf = (sku: string): bigint => BigInt(seed.variants.find((one) => one.sku === sku)?.id ?? 0);

beforeAll(() => fourIcons(shop.shop), 120_000);

const open = async (variantId: bigint, pool = 'online'): Promise<FiguresPage> => {
  const page = await figuresPage(shop, { variantId, pool }, TODAY);
  if (!page) throw new Error('There is no such page');
  return page;
};

/** What a person reads on the page, section by section. */
function read(page: FiguresPage): Map<string, string> {
  const html = renderToStaticMarkup(
    <AppProvider i18n={{}}>
      <WordsProvider manner={{ locale: 'en', timeZone: 'Europe/Oslo', currency: 'NOK' }}>
        <FiguresOf page={page} />
      </WordsProvider>
    </AppProvider>,
  );
  const sections = [...html.matchAll(/<section id="([\w-]+)"[^>]*>(.*?)<\/section>/gs)];
  const text = (markup: string) =>
    markup
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#x27;/g, '’')
      .replace(/\s+/g, ' ');
  return new Map(sections.map(([, id = '', markup = '']) => [id, text(markup)]));
}

/** The numbers that a sentence has where the pattern has `#`. */
function numbersIn(text: string | undefined, pattern: string): number[] {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('#', '(-?[\\d,]+(?:\\.\\d+)?)');
  const found = new RegExp(escaped, 'u').exec(text ?? '');
  if (!found) throw new Error(`"${pattern}" is not in: ${text ?? ''}`);
  return found.slice(1).map((digits) => Number(digits.replaceAll(',', '')));
}

test.each(['FK-ECR-M', 'HC-NVY-48', 'MT-NAT'])(
  'every figure of %s can be made again from what the page says',
  async (sku) => {
    const text = read(await open(variantOf(sku)));
    const [perDay = 0] = numbersIn(text.get('velocity'), 'average day of the year: #');
    const [units = 0, counted = 0, plain = 0] = numbersIn(
      text.get('velocity'),
      ': # units ÷ # days that count = # a day',
    );
    expect(plain).toBeCloseTo(units / counted, 3);
    const [rate = 0, factors = 0, days = 0, mean = 0] = numbersIn(
      text.get('lead-time-demand'),
      '# a day × #, the sum of the factors of the # days',
    ).concat(numbersIn(text.get('lead-time-demand'), 'review time) = #'));
    expect(rate).toBe(perDay);
    expect(days).toBe(28);
    expect(mean).toBeCloseTo(perDay * factors, 2);
    const [squares = 0, deviation = 0, , average = 0, spread = 0, sigma = 0] = numbersIn(
      text.get('lead-time-demand'),
      '√(# × #² + (# × # × # days)²) = #',
    );
    expect(average).toBeCloseTo(factors / days, 3);
    expect(sigma).toBeCloseTo(Math.sqrt(squares * deviation ** 2 + (perDay * average * spread) ** 2), 2);
    const [available = 0, inTime = 0] = numbersIn(text.get('position'), '# available + # that arrive by');
    expect(numbersIn(text.get('position'), 'Position #')).toEqual([available + inTime]);
    const [expected = 0, , safety = 0, had = 0, coming = 0, need = 0] = numbersIn(
      text.get('units'),
      'Need: # expected in # days (lead time and order cover, from today) + # safety stock − # available − # on the way = #',
    );
    expect(had).toBe(available);
    expect(need).toBeCloseTo(Math.max(0, expected + safety - available - coming), 2);
    const [lift = 0] = numbersIn(text.get('units'), 'reorder point: #');
    expect(numbersIn(text.get('units'), 'order now #')).toEqual([
      Math.ceil(Math.max(need, lift, 1e-6) - 1e-6),
    ]);
  },
);

test.each(['FK-ECR-M', 'HC-NVY-48', 'MT-NAT'])(
  'the page of %s tells how its days make what it sells, and shows the newest of them',
  async (sku) => {
    const page = await open(variantOf(sku));
    const text = read(page).get('velocity');
    const [perDay = 0] = numbersIn(text, 'average day of the year: #');
    const [level = 0, restored = 0, made = 0] = numbersIn(text, '# × # = # a day');
    expect(made).toBe(perDay);
    expect(level * restored).toBeCloseTo(perDay, 3);
    expect(text).toContain('3% of the way');
    expect(text).toContain('95% of the days with a sale');
    expect(text).not.toContain('have changed since');
    const { newest, of } = page.days ?? { newest: [], of: 0 };
    expect([newest.length, of]).toEqual([56, 400]);
    expect(newest[0]?.day).toBe(page.figures?.velocity?.evidence.window.to);
    expect(newest.map(({ day }) => day)).toEqual(
      newest
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
  },
);

test('one day that does not count is written as one day, and one unit as one', async () => {
  const text = read(await open(variantOf('MT-NAT'))).get('velocity');
  expect(text).toContain('Days that do not count 21 October 2025: before it was first sold here');
  expect(text).toContain('Returned 1 unit ');
});

test('of a size with few days of its own the page weighs them with those of its style, and names no other method', async () => {
  const page = await open(variantOf('FK-ECR-M'));
  const { figures, days } = page;
  if (!figures?.velocity || !days) throw new Error('Nothing is known of it');
  const perDay = (6 + 28 * 0.25) / (20 + 28);
  const shrunk = { toward: 0.25, weight: 0.6 };
  const velocity = { ...figures.velocity, perDay, evidence: { ...figures.velocity.evidence, shrunk } };
  const rule = { ...days.rule, units: 6, days: 20, toward: shrunk.toward };
  const text = read({
    ...page,
    figures: { ...figures, velocity },
    days: { ...days, rule, perDay },
  }).get('velocity');
  const made = numbersIn(text, '(# + # × #) ÷ (# days + #) = # a day');
  expect(made).toEqual([6, 28, 0.25, 20, 28, Math.round(perDay * 10_000) / 10_000]);
  expect(text).toContain('weighed with those of its style');
  expect(text).not.toMatch(/smoothed|3% of the way/);
});

test('orders that changed after the figure was made are said to have changed', async () => {
  const variantId = variantOf('FK-ECR-M');
  const [line] = await rows.db.orderLine.findMany({
    where: { variantId, processedAt: { lt: TODAY }, cancelled: false, test: false, locationId: null },
    orderBy: { processedAt: 'desc' },
    skip: 20,
    take: 1,
  });
  if (!line) throw new Error('Nothing was sold');
  const of = { where: { shop_id: { shop: shop.shop, id: line.id } } };
  await rows.db.orderLine.update({ ...of, data: { currentQuantity: 7, quantity: 7 } });
  expect(read(await open(variantId)).get('velocity')).toContain('Orders or the calendar have changed since');
  await rows.db.orderLine.update({
    ...of,
    data: { currentQuantity: line.currentQuantity, quantity: line.quantity },
  });
  expect(read(await open(variantId)).get('velocity')).not.toContain('have changed since');
});

test('the reorder point is the largest of the three rules that the page names', async () => {
  const text = read(await open(variantOf('FK-ECR-M'))).get('reorder-point');
  const [mean = 0, z = 0, deviation = 0, level = 0] = numbersIn(text, '# + # × # = #, safety stock');
  expect(z).toBeCloseTo(2.0537, 3);
  expect(level).toBeCloseTo(mean + z * deviation, 2);
  const [minimum = 0] = numbersIn(text, 'By minimum units #');
  expect(numbersIn(text, 'Reorder point #')).toEqual([Math.max(Math.ceil(level), minimum)]);
});

test('the expected sales of the order’s days are rows of the page that add up', async () => {
  const { figures } = await open(variantOf('FK-ECR-M'));
  if (!figures?.stocked) throw new Error('It is not counted');
  const { days, expected } = figures.stocked.outlook.ordering;
  let [length, sum] = [0, 0];
  for (const stretch of figures.ahead) {
    if (length === days) break;
    length += stretch.days;
    sum += stretch.expected;
  }
  expect(length).toBe(days);
  expect(sum).toBeCloseTo(expected, 6);
});

test('the stock-out day is where the days of the page end, and the order-by day lies the lead time before', async () => {
  const { figures } = await open(variantOf('FK-ECR-M'));
  const { outlook, days } = figures?.stocked ?? {};
  expect(days?.at(-1)?.day).toBe(outlook?.stockOutOn);
  expect(days?.at(-1)?.closing).toBe(0);
  expect(outlook?.orderBy).not.toBeNull();
});

test('every value says which policy it comes from', async () => {
  const { figures, ...page } = await open(variantOf('FK-ECR-M'));
  const text = read({ ...page, figures }).get('terms');
  expect(text).toContain('Lead time: 21 days');
  expect(text).toContain('a default of Mainstay');
});

test('what is not guarded says so instead of figures, and an unknown variant or place is not there', async () => {
  const page = await open(variantOf('WCK'));
  expect(page.figures).toBeNull();
  expect(await figuresPage(shop, { variantId: 1n, pool: 'online' }, TODAY)).toBeNull();
  expect(await figuresPage(shop, { variantId: variantOf('FK-ECR-M'), pool: '404' }, TODAY)).toBeNull();
  expect(
    await figuresPage(
      { ...shop, shop: 'other.myshopify.com' },
      { variantId: variantOf('FK-ECR-M'), pool: 'online' },
      TODAY,
    ),
  ).toBeNull();
});

test('an untracked size says why there is nothing to project', async () => {
  const variantId = variantOf('MT-NAT');
  await rows.db.variant.updateMany({ where: { id: variantId }, data: { tracked: false } });
  const page = await open(variantId);
  expect(page.figures?.stocked).toBeNull();
  expect(page.figures?.stock).toEqual({ kind: 'not-tracked' });
  await rows.db.variant.updateMany({ where: { id: variantId }, data: { tracked: true } });
});
