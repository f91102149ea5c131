import { afterEach, beforeEach, expect, test } from 'vitest';
import { dice, type Dice } from '../local-shopify/seed/random';
import type { Running } from '../local-shopify/start';
import { ask, openMaison, read } from './local-shopify-visit';

let maison: Running;
beforeEach(async () => {
  maison = await openMaison();
});
afterEach(() => maison.close());

interface Shown {
  id: string;
  options: { id: string; name: string; optionValues: { id: string; name: string; hasVariants: boolean }[] }[];
  variants: {
    nodes: {
      id: string;
      position: number;
      title: string;
      selectedOptions: { name: string; value: string }[];
    }[];
  };
}

const look = async (id: string): Promise<Shown> =>
  (
    await read<{ product: Shown }>(
      maison,
      `query($id: ID!) { product(id: $id) { id options { id name optionValues { id name hasVariants } }
        variants(first: 250) { nodes { id position title selectedOptions { name value } } } } }`,
      { id },
    )
  ).product;

const NAMES = ['Colour', 'Size', 'Lining', 'Fit'];
const VALUES = ['Navy', 'Camel', 'Rust', 'Moss', 'Ecru'];

type Command = (shown: Shown, roll: Dice) => [text: string, variables: Record<string, unknown>];

const any = <T>(things: readonly T[], roll: Dice): T | undefined =>
  things[roll.between(0, things.length - 1)];
const values = (roll: Dice) =>
  roll
    .shuffled(VALUES)
    .slice(0, roll.between(1, 2))
    .map((name) => ({ name }));

const COMMANDS: Command[] = [
  (_shown, roll) => [
    `productOptionsCreate(productId: $id, options: $options, variantStrategy: ${roll.chance(0.5) ? 'CREATE' : 'LEAVE_AS_IS'})`,
    { options: [{ name: any(NAMES, roll), values: values(roll) }] },
  ],
  (shown, roll) => [
    `productOptionsDelete(productId: $id, options: $ids, strategy: ${any(['DEFAULT', 'POSITION', 'NON_DESTRUCTIVE'], roll) ?? ''})`,
    { ids: [any(shown.options, roll)?.id] },
  ],
  (shown, roll) => [
    'productOptionsReorder(productId: $id, options: $order)',
    {
      order: roll.shuffled(shown.options).map(({ name, optionValues }) => ({
        name,
        values: roll.shuffled(optionValues).map((value) => ({ name: value.name })),
      })),
    },
  ],
  (shown, roll) => {
    const option = any(shown.options, roll);
    return [
      `productOptionUpdate(productId: $id, option: $option, optionValuesToAdd: $add, optionValuesToDelete: $ids,
        variantStrategy: ${roll.chance(0.5) ? 'MANAGE' : 'LEAVE_AS_IS'})`,
      {
        option: { id: option?.id, position: roll.between(1, shown.options.length) },
        add: roll.chance(0.5) ? values(roll) : [],
        ids: roll.chance(0.5) ? [any(option?.optionValues ?? [], roll)?.id] : [],
      },
    ];
  },
  (shown, roll) => [
    'productVariantsBulkCreate(productId: $id, variants: $variants)',
    {
      variants: [
        { optionValues: shown.options.map(({ name }) => ({ optionName: name, name: any(VALUES, roll) })) },
      ],
    },
  ],
  (shown, roll) => [
    'productVariantsBulkDelete(productId: $id, variantsIds: $ids)',
    { ids: [any(shown.variants.nodes, roll)?.id] },
  ],
  (shown, roll) => [
    'productVariantsBulkReorder(productId: $id, positions: $positions)',
    { positions: [{ id: any(shown.variants.nodes, roll)?.id, position: roll.between(1, 4) }] },
  ],
];

const TYPES: Readonly<Record<string, string>> = {
  options: '[OptionCreateInput!]!',
  ids: '[ID!]!',
  order: '[OptionReorderInput!]!',
  option: 'OptionUpdateInput!',
  add: '[OptionValueCreateInput!]',
  variants: '[ProductVariantsBulkInput!]!',
  positions: '[ProductVariantPositionInput!]!',
};

/** What must hold of every product, whatever was done to it. */
function checkWhole(shown: Shown, trace: string): void {
  const variants = shown.variants.nodes;
  expect(variants.length, trace).toBeGreaterThan(0);
  expect(
    variants.map(({ position }) => position),
    trace,
  ).toEqual(variants.map((_variant, index) => index + 1));
  expect(new Set(variants.map(({ title }) => title)).size, trace).toBe(variants.length);
  for (const { selectedOptions } of variants) {
    expect(
      selectedOptions.map(({ name }) => name),
      trace,
    ).toEqual(shown.options.map(({ name }) => name));
    for (const [index, { value }] of selectedOptions.entries())
      expect(
        shown.options[index]?.optionValues.map(({ name }) => name),
        trace,
      ).toContain(value);
  }
  for (const [index, { optionValues }] of shown.options.entries()) {
    expect(new Set(optionValues.map(({ id }) => id)).size, trace).toBe(optionValues.length);
    const used = new Set(variants.map(({ selectedOptions }) => selectedOptions[index]?.value));
    for (const { name, hasVariants } of optionValues) expect(hasVariants, trace).toBe(used.has(name));
  }
}

test.each(['one', 'two', 'three', 'four'])(
  'whatever is done to options and variants, each variant keeps one value of each option and a place of its own (%s)',
  async (name) => {
    const roll = dice(`options ${name}`);
    const made = await read<{ productCreate: { product: { id: string } } }>(
      maison,
      'mutation($title: String) { productCreate(product: { title: $title }) { product { id } } }',
      { title: `Model ${name}` },
    );
    const { id } = made.productCreate.product;
    const done: string[] = [];
    let changes = 0;
    for (let step = 0; step < 50; step += 1) {
      const before = await look(id);
      const [text, variables] = (any(COMMANDS, roll) ?? (() => ['', {}]))(before, roll);
      const declared = Object.keys(variables).map((key) => `$${key}: ${TYPES[key] ?? ''}`);
      const { body } = await ask(
        maison,
        `mutation($id: ID!, ${declared.join(', ')}) { done: ${text} { userErrors { code message } } }`,
        { id, ...variables },
      );
      const answer = body.data?.['done'] as { userErrors: { code: string }[] } | undefined;
      done.push(`${text} ${JSON.stringify(variables)} → ${JSON.stringify(answer ?? body.errors)}`);
      const trace = done.slice(-3).join('\n');
      expect(body.errors, trace).toBeUndefined();
      const after = await look(id);
      checkWhole(after, trace);
      if ((answer?.userErrors.length ?? 0) > 0) expect(after, trace).toEqual(before);
      else changes += 1;
    }
    expect(changes).toBeGreaterThan(15);
  },
);
