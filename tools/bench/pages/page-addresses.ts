import type { Client } from 'pg';

/** Addresses of every page that a large store could make slow, by what they are. */
export async function pageAddresses(client: Client, shop: string): Promise<Record<string, string>> {
  const one = async (text: string): Promise<string> =>
    String((await client.query<{ id: string }>(text, [shop])).rows[0]?.id);
  const icon = await one('select id::text from icon where shop = $1 and position = 7');
  const product = await one(
    `select product_id as id from casting where shop = $1 and icon_id = (select id from icon where shop = $1 and position = 7)`,
  );
  const supporting = await one(
    `select product_id as id from casting where shop = $1 and role = 'supporting' limit 1`,
  );
  const category = await one('select id::text from category where shop = $1 limit 1');
  const incident = await one(`select id::text from incident where shop = $1 and state = 'open' limit 1`);
  const edition = await one(
    `select edition_id::text as id from casting where shop = $1 and role = 'edition' and ended_at is null limit 1`,
  );
  const drop = await one('select id::text from edition_drop where shop = $1 limit 1');
  const chapter = await one('select id::text from chapter where shop = $1 order by from_day desc limit 1');
  const list = '/app/universe';
  return {
    board: '/app',
    list: `${list}?view=cast`,
    'list, icons': `${list}?role=icon`,
    'list, supporting': `${list}?role=supporting`,
    'list, uncast': `${list}?role=uncast`,
    'list, an icon and its cast': `${list}?icon=${icon}`,
    'list, a category': `${list}?category=${category}`,
    'list, a vendor': `${list}?vendor=Atelier+7`,
    'list, a type, newest': `${list}?productType=Type+3&sort=created+desc`,
    'list, a tag': `${list}?tag=archive`,
    'search, a common word': `${list}?search=coat`,
    'search, a rare word': `${list}?search=No.+777`,
    'search, nothing found': `${list}?search=zzzqqq`,
    'search, a SKU': `${list}?search=PC-77`,
    'form of a casting': `${list}/cast?as=icon&products=${product}`,
    'an icon’s product': `${list}/products/${product}`,
    'a supporting character': `${list}/products/${supporting}`,
    pyramid: list,
    map: `${list}?view=map`,
    'an icon’s page': `${list}/icons/${icon}`,
    lineage: `${list}/lineage`,
    'an edition': `${list}/editions/${edition}`,
    'a drop': `${list}/drops/${drop}`,
    suggestions: `${list}/suggestions`,
    rules: `${list}/rules`,
    files: `${list}/files`,
    narrative: '/app/narrative',
    'a chapter': `/app/narrative/chapters/${chapter}`,
    'in no chapter': '/app/narrative/left-out',
    incidents: '/app/stock',
    'incidents, resolved': '/app/stock?tab=resolved',
    incident: `/app/stock/${incident}`,
    'icon sheet': '/app/stock/sheet',
    policies: '/app/stock/policies',
    settings: '/app/settings',
  };
}
