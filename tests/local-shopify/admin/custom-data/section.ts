import type { Section } from '../section.ts';
import { metaobjectPage, saveMetaobject } from './metaobject-page.ts';
import { entriesPage, metaobjectsPage } from './metaobjects-page.ts';
import { deleteMetafield, metafieldPage, saveMetafield } from './metafield-page.ts';

export const customData: Section = {
  shows: [
    [/^products\/(\d+)\/metafields\/(\d+|new)$/, metafieldPage],
    [/^metaobjects$/, metaobjectsPage],
    [/^metaobjects\/types\/(\d+)$/, entriesPage],
    [/^metaobjects\/(\d+)$/, metaobjectPage],
  ],
  presses: [
    [/^products\/(\d+)\/metafields\/(\d+|new)$/, saveMetafield],
    [/^products\/(\d+)\/metafields\/(\d+)\/delete$/, deleteMetafield],
    [/^metaobjects\/(\d+)$/, saveMetaobject],
  ],
};
