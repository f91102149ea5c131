import { Liquid } from 'liquidjs';
import { readWords, THEME } from './extension-files.ts';
import { addFilters } from './filters.ts';
import { globalsOf } from './globals.ts';
import { renderBlocks } from './render-blocks.ts';
import type { Shopfront } from './shopfront.ts';
import { STRICT } from './strict.ts';
import { addTags } from './tags.ts';

/** For the theme's own files, with its own words. */
export function themeEngine(front: Shopfront): Liquid {
  const engine = new Liquid({
    ...STRICT,
    root: [`${THEME}layout`, `${THEME}templates`],
    partials: `${THEME}snippets`,
    globals: globalsOf(front),
  });
  addFilters(engine, {
    currencyCode: front.store.shop.currencyCode,
    words: readWords(THEME, 'en.default.json'),
    assets: `${front.root}/assets`,
  });
  addTags(engine, renderBlocks);
  return engine;
}
