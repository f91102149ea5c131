import { casting } from './universe-casting';
import { castList } from './universe-list';
import { many } from './universe-many';
import { productPage } from './universe-product';

/** Names of the metafield definitions, as merchants and agencies see them in Shopify. */
const metafields = {
  'universe.metafield.role': 'Role in the product universe',
  'universe.metafield.role.description': 'icon, edition or supporting. Set by Mainstay.',
  'universe.metafield.icon': 'Icon',
  'universe.metafield.icon.description':
    'The name of the icon that this product is part of. Set by Mainstay.',
  'universe.metafield.icon_handle': 'Icon handle',
  'universe.metafield.icon_handle.description':
    'The icon’s name for themes and code; it stays when the icon is renamed. Set by Mainstay.',
  'universe.metafield.category': 'Supporting category',
  'universe.metafield.category.description': 'The category of a supporting character. Set by Mainstay.',
  'universe.metafield.supports': 'Supported icons',
  'universe.metafield.supports.description':
    'Handles of the icons that this product supports. Set by Mainstay.',
} as const;

export const universe = { ...metafields, ...castList, ...casting, ...many, ...productPage } as const;
