import { forShop } from '~/database/for-shop.server';

/** How many products say their role to the theme, wait to, or were refused. */
export interface StorefrontLine {
  published: number;
  due: number;
  refused: number;
}

export async function storefrontLine(shop: string): Promise<StorefrontLine> {
  const [counts] = await forShop(shop).sql<StorefrontLine>`
    select count(*) filter (where state = 'published')::int as published,
      count(*) filter (where state = 'due')::int as due,
      count(*) filter (where state = 'refused')::int as refused
    from publication where shop = ${shop}`;
  return counts ?? { published: 0, due: 0, refused: 0 };
}
