import { Liquid } from 'liquidjs';
import { EXTENSION, readWords } from './extension-files.ts';
import { addFilters } from './filters.ts';
import { globalsOf } from './globals.ts';
import type { Shopfront } from './shopfront.ts';
import { STRICT } from './strict.ts';
import { addTags } from './tags.ts';

/** For the app's blocks: their own snippets, words and assets, and the `app` object. */
export function blockEngine(front: Shopfront, app: object): Liquid {
  const engine = new Liquid({
    ...STRICT,
    root: [`${EXTENSION}blocks`],
    partials: `${EXTENSION}snippets`,
    globals: { ...globalsOf(front), app },
  });
  addFilters(engine, {
    currencyCode: front.store.shop.currencyCode,
    words: readWords(EXTENSION, 'en.default.json'),
    assets: `${front.root}/extension`,
  });
  addTags(engine, () => Promise.reject(new Error('A block holds no blocks.')));
  return engine;
}
