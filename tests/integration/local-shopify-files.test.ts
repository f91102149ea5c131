import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Running } from '../local-shopify/start';
import { appToken, ask, openMaison, read, SHOP } from './local-shopify-visit';

let maison: Running;
beforeAll(async () => {
  maison = await openMaison();
});
afterAll(() => maison.close());

interface Files {
  files: {
    nodes: { id: string; alt: string; image: { url: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const FILES = `query ($query: String, $after: String) {
  files(first: 5, query: $query, after: $after, sortKey: CREATED_AT, reverse: true) {
    nodes { ... on MediaImage { id alt fileStatus image { url } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

test('the pictures of products are files, found by their words and page by page', async () => {
  const first = await read<Files>(maison, FILES, { query: 'media_type:IMAGE' });
  expect(first.files.nodes).toHaveLength(5);
  const { endCursor: after } = first.files.pageInfo;
  const second = await read<Files>(maison, FILES, { query: 'media_type:IMAGE', after });
  const ids = [...first.files.nodes, ...second.files.nodes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(10);
  const coats = await read<Files>(maison, FILES, { query: 'media_type:IMAGE AND "harbour" AND "navy"' });
  expect(coats.files.nodes[0]?.alt).toMatch(/Harbour Coat.*Navy/);
});

test('a picture is read by its id, and its address shows it', async () => {
  const { files } = await read<Files>(maison, FILES, {});
  const { id, image } = files.nodes[0] ?? { id: '', image: { url: '' } };
  const again = await read<{ node: object | null }>(
    maison,
    'query ($id: ID!) { node(id: $id) { ... on MediaImage { image { url } } } }',
    { id },
  );
  expect(again.node).toEqual({ image });
  expect((await fetch(image.url)).headers.get('content-type')).toContain('image/svg');
});

test('an app that was not granted files is refused them, and sees those of products', async () => {
  const token = await appToken(maison);
  const { body } = await ask(maison, FILES, {}, token);
  expect(body.errors?.[0]?.extensions?.['code']).toBe('ACCESS_DENIED');
  const media = await read<{ products: { nodes: { media: { nodes: { id: string }[] } }[] } }>(
    maison,
    '{ products(first: 1, query: "title:Harbour*") { nodes { media(first: 3) { nodes { ... on MediaImage { id } } } } } }',
    {},
    token,
  );
  maison.server.grantScopes(SHOP, ['read_files']);
  expect((await ask(maison, FILES, {}, token)).body.errors).toBeUndefined();
  expect(media.products.nodes[0]?.media.nodes[0]?.id).toMatch(/^gid:\/\/shopify\/MediaImage\/\d+$/);
});
