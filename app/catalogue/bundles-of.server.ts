import type { BulkClient } from '~/database/bulk.server';

/** These variants, and the bundles that hold them: a bundle has as many as its scarcest part allows. */
export async function withBundles(
  client: BulkClient,
  shop: string,
  variantIds: readonly string[],
): Promise<string[]> {
  if (variantIds.length === 0) return [];
  const found = await client.query<{ id: string }>(
    `select distinct variant_id::text as id from bundle_component where shop = $1 and component_id = any($2::bigint[])`,
    [shop, variantIds],
  );
  return [...new Set([...variantIds, ...found.rows.map(({ id }) => id)])];
}
