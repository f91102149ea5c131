import type { Collection } from '../../store/collections.ts';
import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { shopTime } from './shop-time.ts';

export function collectionPayload(store: Store, collection: Collection): Record<string, unknown> {
  const zone = store.shop.ianaTimezone;
  return {
    id: collection.id,
    handle: collection.handle,
    title: collection.title,
    updated_at: shopTime(collection.updatedAt, zone),
    body_html: collection.descriptionHtml,
    published_at: collection.publishedAt === null ? null : shopTime(collection.publishedAt, zone),
    sort_order: collection.sortOrder.toLowerCase().replaceAll('_', '-'),
    template_suffix: collection.templateSuffix,
    published_scope: 'web',
    admin_graphql_api_id: gid('Collection', collection.id),
  };
}
