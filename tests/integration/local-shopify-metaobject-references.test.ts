import { afterAll, beforeAll, expect, test } from 'vitest';
import { gid } from '../local-shopify/store/gid';
import type { Running } from '../local-shopify/start';
import { openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

const run = <T>(text: string, variables: object) => read<T>(maison, text, { ...variables });

test('a kind of metaobjects takes the metafields with it that refer to it, and no others of their name', async () => {
  const { metaobjectDefinitionCreate } = await run<{
    metaobjectDefinitionCreate: { metaobjectDefinition: { id: string } };
  }>(
    `mutation($definition: MetaobjectDefinitionCreateInput!) {
      metaobjectDefinitionCreate(definition: $definition) { metaobjectDefinition { id } userErrors { message } } }`,
    {
      definition: {
        type: '$app:passing',
        fieldDefinitions: [{ key: 'title', type: 'single_line_text_field' }],
      },
    },
  );
  const definitionId = metaobjectDefinitionCreate.metaobjectDefinition.id;
  const { metaobjectCreate } = await run<{ metaobjectCreate: { metaobject: { id: string } } }>(
    'mutation($m: MetaobjectCreateInput!) { metaobjectCreate(metaobject: $m) { metaobject { id } userErrors { message } } }',
    { m: { type: '$app:passing', fields: [{ key: 'title', value: 'Here' }] } },
  );
  await run(
    `mutation($id: String!) { metafieldDefinitionCreate(definition: { ownerType: PRODUCT, namespace: "passing",
      key: "by", name: "By", type: "metaobject_reference",
      validations: [{ name: "metaobject_definition_id", value: $id }] }) { userErrors { message } } }`,
    { id: definitionId },
  );
  const [variant] = [...maison.store(SHOP).variants.values()];
  const ids = [gid('Product', variant?.productId ?? 0), gid('ProductVariant', variant?.id ?? 0)];
  const reference = { type: 'metaobject_reference', value: metaobjectCreate.metaobject.id };
  const words = { type: 'single_line_text_field', value: 'Hand' };
  const m = ids.map((ownerId, index) => ({
    ownerId,
    namespace: 'passing',
    key: 'by',
    ...(index === 0 ? reference : words),
  }));
  const set =
    'mutation($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { userErrors { message } } }';
  expect(await run(set, { m })).toEqual({ metafieldsSet: { userErrors: [] } });
  await run('mutation($id: ID!) { metaobjectDefinitionDelete(id: $id) { userErrors { message } } }', {
    id: definitionId,
  });
  const left =
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on HasMetafields { metafield(namespace: "passing", key: "by") { value } } } }';
  expect(await run(left, { ids })).toEqual({
    nodes: [{ metafield: null }, { metafield: { value: 'Hand' } }],
  });
});
