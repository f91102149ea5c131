import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupStyles, type Listed } from '~/universe/suggestions/style-groups';

const VALUES = new Set(['navy', 'black', 'olive', 'midnight blue', '46', '48', 'xl']);

const listed = (titles: string[], productType = 'Outerwear', vendor = 'Atelier Sande'): Listed[] =>
  titles.map((title, at) => ({ id: BigInt(at + 1), title, vendor, productType }));

const named = (products: Listed[]) =>
  groupStyles(products, VALUES).map(({ title, productIds }) => [title, productIds.map(Number)]);

describe('products of one style', () => {
  test('are told by a title that differs only in a colour behind a comma, a dash or in brackets', () => {
    expect(named(listed(['Harbour Coat, Navy', 'Harbour Coat – Black', 'Harbour Coat (Olive)']))).toEqual([
      ['Harbour Coat', [1, 2, 3]],
    ]);
    expect(named(listed(['Harbour Coat - Midnight Blue', 'HARBOUR  COAT']))).toEqual([
      ['Harbour Coat', [1, 2]],
    ]);
  });

  test('are told by a colour without a sign only where another product shares the rest', () => {
    expect(named(listed(['Deck Shirt Navy', 'Deck Shirt Olive', 'Royal Navy']))).toEqual([
      ['Deck Shirt', [1, 2]],
      ['Royal Navy', [3]],
    ]);
  });

  test('may have a colour that no option knows, if another ends in a known one or several end so', () => {
    expect(named(listed(['Harbour Coat, Navy', 'Harbour Coat, Lichen']))).toEqual([['Harbour Coat', [1, 2]]]);
    expect(named(listed(['Candle, Pine', 'Candle, Smoke']))).toEqual([['Candle', [1, 2]]]);
  });

  test('are not what has a name of its own: an edition beside the plain piece stays an edition', () => {
    expect(named(listed(['Fisher Knit', 'Fisher Knit, Lighthouse']))).toEqual([
      ['Fisher Knit', [1]],
      ['Fisher Knit, Lighthouse', [2]],
    ]);
    expect(named(listed(['Fisher Knit', 'Fisher Knit in Glaze, with Haug Keramikk']))).toHaveLength(2);
  });

  test('have one vendor and one product type', () => {
    const knit = { ...listed(['Harbour Coat, Navy'], 'Knitwear')[0], id: 2n } as Listed;
    const other = { ...listed(['Harbour Coat, Navy'], 'Outerwear', 'Haug')[0], id: 3n } as Listed;
    expect(named([...listed(['Harbour Coat, Black']), knit, other])).toHaveLength(3);
  });

  test('are no more than a style can have: a hundred postcards are a hundred things', () => {
    expect(named(listed(Array.from({ length: 100 }, (_, at) => `Postcard – ${String(at)}a`)))).toHaveLength(
      100,
    );
  });

  test('are read in titles of any length and of any letters', () => {
    const long = `${'Æ🧥 '.repeat(1_200)}, Navy`;
    expect(named(listed([long, '', ' , ', '()', '🧥 (Navy)', '🧥 (Olive)']))).toContainEqual(['🧥', [5, 6]]);
  });
});

const word = fc.constantFrom('Harbour', 'Coat', 'Fisher', 'Navy', 'Lichen', 'Tote', '48', 'Model');
const title = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 3 }),
    fc.option(word),
    fc.constantFrom(', ', ' – ', ' (', ' '),
  )
  .map(([words, end, sign]) =>
    end === null ? words.join(' ') : `${words.join(' ')}${sign}${end}${sign === ' (' ? ')' : ''}`,
  );
const shop = fc
  .array(fc.tuple(title, fc.constantFrom('Coats', 'Bags')), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map(([name, productType], at) => ({ id: BigInt(at + 1), title: name, vendor: 'Sande', productType })),
  );

describe('grouping', () => {
  test('puts every product into exactly one style, whatever the order', () => {
    fc.assert(
      fc.property(
        shop.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const styles = groupStyles(all, VALUES);
          expect(groupStyles(shuffled, VALUES)).toEqual(styles);
          const grouped = styles.flatMap(({ productIds }) => productIds).sort((a, b) => Number(a - b));
          expect(grouped).toEqual(all.map(({ id }) => id));
        },
      ),
    );
  });

  test('leaves a lone product its own style', () => {
    fc.assert(
      fc.property(title, (only) => {
        expect(groupStyles(listed([only]), VALUES)).toMatchObject([{ productIds: [1n] }]);
      }),
    );
  });
});
