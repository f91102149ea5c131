import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../tools/recordings/answer.ts';
import type { Told } from '../../../tools/recordings/compare.ts';
import { Identifiers } from '../../../tools/recordings/identifiers.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';
import { compare, paths, product } from './comparing.ts';

describe('comparing a recorded answer with ours', () => {
  test('words, numbers and null must be the same', () => {
    const recorded = product({ title: 'Coat', status: null, variants: 3 });
    expect(paths(compare({ recorded, local: recorded }))).toEqual([]);
    expect(paths(compare({ recorded, local: product({ title: 'coat', status: '', variants: 4 }) }))).toEqual([
      'data.product.title',
      'data.product.status',
      'data.product.variants',
    ]);
  });

  test('a field that only one of them has is a difference', () => {
    const { differences } = compare({
      recorded: product({ title: 'Coat' }),
      local: product({ status: 'DRAFT' }),
    });
    expect(differences.map(({ path, recorded, local }) => [path, recorded, local])).toEqual([
      ['data.product.title', 'Coat', undefined],
      ['data.product.status', undefined, 'DRAFT'],
    ]);
  });

  test('lists must have the same length and order', () => {
    const list = (...names: string[]): Answer => ({ data: { product: { tags: names } } });
    expect(paths(compare({ recorded: list('a', 'b'), local: list('b', 'a') }))).toHaveLength(2);
    expect(paths(compare({ recorded: list('a', 'b'), local: list('a') }))).toEqual(['data.product.tags']);
  });

  test('errors are compared by message, path and code; where they stand in the text does not matter', () => {
    const error = { message: 'no', path: ['product'], extensions: { code: 'BAD' }, locations: [{ line: 1 }] };
    const recorded: Answer = { data: null, errors: [error] };
    const same: Answer = { data: null, errors: [{ ...error, locations: [{ line: 7 }] }] };
    const other: Answer = { data: null, errors: [{ ...error, extensions: { code: 'WORSE' } }] };
    expect(paths(compare({ recorded, local: same }))).toEqual([]);
    expect(paths(compare({ recorded, local: other }))).toEqual(['errors']);
  });

  test('which members an enum has is a matter of the version, what was wrong is not', () => {
    const refused = (code: string, given: string, members: string): Answer => ({
      errors: [
        {
          message: `was provided invalid value for unit (Expected "${given}" to be one of: ${members}), name (Could not`,
          extensions: { code },
        },
      ],
    });
    const likeness = (code: string, given: string): string[] =>
      paths(compare({ recorded: refused(code, 'X', 'B, A'), local: refused(code, given, 'A, B, C_D') }));
    expect(likeness('INVALID_VARIABLE', 'X')).toEqual([]);
    expect(likeness('INVALID_VARIABLE', 'Y')).toEqual(['errors']);
    expect(likeness('OTHER', 'X')).toEqual(['errors']);
  });

  test('no data is not the same as empty data', () => {
    const errors = [{ message: 'no' }];
    expect(paths(compare({ recorded: { errors }, local: { errors, data: null } }))).toEqual(['data']);
  });

  test('what the file does not tell of an earlier thing is not compared, not even by luck', () => {
    const told: Told = { isTold: (_owner, chain) => chain === 'title', showsMissing: () => false };
    const recorded = product({ id: 'gid://shopify/Product/1', title: 'Coat', status: 'DRAFT' });
    const local = product({ id: 'gid://shopify/Product/1', title: 'Coat', status: 'ACTIVE' });
    const { differences, untold } = compare({ recorded, local, told });
    expect([differences, untold]).toEqual([[], ['data.product.status']]);
    expect(compare({ recorded, local: recorded, told }).untold).toEqual(['data.product.status']);
  });

  test('what shows the store as a whole is compared only where the file tells it', () => {
    const list = (title: string): Answer => ({ data: { products: { nodes: [{ title }] } } });
    const text = '{ products(first: 1) { nodes { title } } }';
    const told = (isTold: boolean): Told => ({ isTold: () => isTold, showsMissing: () => false });
    expect(paths(compare({ text, recorded: list('Coat'), local: list('Hat'), told: told(false) }))).toEqual(
      [],
    );
    expect(paths(compare({ text, recorded: list('Coat'), local: list('Hat'), told: told(true) }))).toEqual([
      'data.products.nodes[0].title',
    ]);
  });

  test('members of a list that is not told whole are compared where both have them, wherever they stand', () => {
    const variant = (id: number, price: string) => ({ id: `gid://shopify/Variant/${id}`, price });
    const list = (...nodes: JsonObject[]): Answer =>
      product({ id: 'gid://shopify/Product/1', variants: { nodes } });
    const told: Told = { isTold: (_owner, chain) => !chain.endsWith('#length'), showsMissing: () => false };
    const identifiers = new Identifiers();
    identifiers.meet('gid://shopify/Variant/2', 'gid://shopify/Variant/2');
    const recorded = list(variant(9, '9.00'), variant(2, '1.00'));
    expect(paths(compare({ recorded, local: list(variant(2, '1.00')), told, identifiers }))).toEqual([]);
    expect(paths(compare({ recorded, local: list(variant(2, '5.00')), told, identifiers }))).toEqual([
      'data.product.variants.nodes[1].price',
    ]);
  });

  test('of an answer that was cut down, what is left is compared', () => {
    const recorded = product({ tags: [{ name: 'b', quantity: 2 }] });
    const whole = [
      { name: 'a', quantity: 1 },
      { name: 'b', quantity: 2, at: 'x' },
    ];
    expect(paths(compare({ recorded, local: product({ tags: whole, title: 'Coat' }), isCut: true }))).toEqual(
      [],
    );
    expect(paths(compare({ recorded, local: product({ tags: whole, title: 'Coat' }) }))).toEqual([
      'data.product.tags',
      'data.product.title',
    ]);
  });
});
