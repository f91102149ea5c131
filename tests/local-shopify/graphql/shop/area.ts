import type { Area } from '../area.ts';
import { fields } from '../field.ts';
import { shopType } from './shop.ts';

export const SHOP_AREA: Area = {
  types: { Shop: shopType },
  queries: fields<unknown>({ shop: (_root, { store }) => store.shop }),
  mutations: {},
  finders: {},
};
