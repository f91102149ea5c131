import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { applyRules } from '~/universe/rules/apply-rules.server';
import type { RuleField } from '~/universe/rules/rule';
import { cast, db, INGRID, later, SHOP, twoHouses } from '../../../setup/casting-stage';
import { noRules, played } from '../../../setup/rules-stage';

const RUNS = 12;
const BY_HAND = 'By hand';

interface Matcher {
  field: Exclude<RuleField, 'collection'>;
  value: string;
  active: boolean;
}
interface Known {
  id: bigint;
  vendor: string;
  productType: string;
  tags: string[];
}

let products: Known[];

beforeAll(async () => {
  await twoHouses();
  products = await db.product.findMany({
    where: { NOT: { tags: { isEmpty: true } } },
    orderBy: { id: 'asc' },
    select: { id: true, vendor: true, productType: true, tags: true },
    take: 14,
  });
});

const idOf = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const categoryOf = (place: number): string => `Category ${String(place)}`;

/** Rules as they lie in the table, before anybody applied them. */
async function lay(rules: readonly Matcher[]): Promise<void> {
  for (const [place, { field, value, active }] of rules.entries()) {
    const made = { shop: SHOP, createdAt: later(0) };
    const category = { id: idOf(100 + place), name: categoryOf(place) };
    await db.category.create({ data: { ...made, ...category } });
    const by = { createdBy: '7', createdByName: 'Ingrid Sande' };
    await db.castingRule.create({
      data: {
        ...made,
        ...by,
        id: idOf(place),
        position: place,
        field,
        value,
        active,
        categoryId: category.id,
      },
    });
  }
}

async function decide(castByHand: readonly bigint[], uncastByHand: readonly bigint[]): Promise<void> {
  const productIds = [...new Set([...castByHand, ...uncastByHand])];
  if (productIds.length === 0) return;
  const all = { productIds, category: BY_HAND, iconIds: [], reason: 'Ours' };
  await cast(castAsSupporting(SHOP, all, INGRID, later(0)));
  if (uncastByHand.length > 0)
    await cast(uncast(SHOP, { productIds: uncastByHand, reason: 'Not ours' }, INGRID, later(1)));
}

const matches = ({ field, value }: Matcher, product: Known): boolean => {
  const among = field === 'tag' ? product.tags : [field === 'vendor' ? product.vendor : product.productType];
  return among.some((one) => one.toLowerCase() === value.toLowerCase());
};

/** What each product plays when people come first and then the first rule that matches. */
function expected(
  rules: readonly Matcher[],
  castByHand: readonly bigint[],
  uncastByHand: readonly bigint[],
): [bigint, string][] {
  return products.flatMap((product): [bigint, string][] => {
    if (uncastByHand.includes(product.id)) return [];
    if (castByHand.includes(product.id)) return [[product.id, BY_HAND]];
    const place = rules.findIndex((rule) => rule.active && matches(rule, product));
    return place < 0 ? [] : [[product.id, categoryOf(place)]];
  });
}

const plays = async (): Promise<[bigint, string][]> => {
  const ids = new Set(products.map(({ id }) => id));
  return (await played()).filter((one) => ids.has(one.productId)).map((one) => [one.productId, one.category]);
};

test('whoever arrives first, each product plays what people said or else the first rule that matches it', async () => {
  const product = fc.constantFrom(...products);
  const rule: fc.Arbitrary<Matcher> = fc
    .tuple(product, fc.constantFrom('tag', 'vendor', 'product-type'), fc.nat(), fc.boolean(), fc.nat(4))
    .map(([one, field, pick, upper, sleeps]) => {
      const [tag = ''] = one.tags.slice(pick % one.tags.length);
      const value = field === 'tag' ? tag : field === 'vendor' ? one.vendor : one.productType;
      return { field, value: upper ? value.toUpperCase() : value, active: sleeps > 0 } as const;
    });
  const ids = fc.uniqueArray(
    product.map(({ id }) => id),
    { maxLength: 4 },
  );
  const order = fc.shuffledSubarray(
    products.map(({ id }) => id),
    { minLength: products.length },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      ids,
      ids,
      order,
      async (rules, castByHand, uncastByHand, arrivals) => {
        const right = expected(rules, castByHand, uncastByHand);
        await noRules();
        await decide(castByHand, uncastByHand);
        await lay(rules);
        for (const id of arrivals) await applyRules(SHOP, [id], later(2));
        expect(await plays()).toEqual(right);
        const changes = await db.castingChange.count();
        await applyRules(SHOP, arrivals, later(3));
        expect(await db.castingChange.count()).toBe(changes);

        await noRules();
        await decide(castByHand, uncastByHand);
        await lay(rules);
        await applyRules(SHOP, null, later(2));
        expect(await plays()).toEqual(right);
        expect(await applyRules(SHOP, null, later(3))).toBe(0);
      },
    ),
    { numRuns: RUNS },
  );
}, 120_000);
