import type { Theme } from '../store/types.ts';

/** A theme as its merchant left it before the story begins: the icons stand on the home page. */
export function themeAtFirst(): Theme {
  return {
    blocks: [
      {
        id: 'icons-on-the-home-page',
        block: 'icon-collection',
        template: 'index',
        settings: { image_ratio: 'square' },
      },
    ],
  };
}
