import type { Area } from '../area.ts';
import { fields } from '../field.ts';
import { shopNumber, shopType } from './shop.ts';

export const SHOP_AREA: Area = {
  types: { Shop: shopType },
  queries: fields<unknown>({ shop: (_root, { store }) => store.shop }),
  mutations: {},
  finders: { Shop: (id, { store }) => (shopNumber(store.shop.domain) === id ? store.shop : undefined) },
};
