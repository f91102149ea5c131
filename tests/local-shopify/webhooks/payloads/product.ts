import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import { shopTime } from './shop-time.ts';

export function productPayload(store: Store, product: Product): Record<string, unknown> {
  const zone = store.shop.ianaTimezone;
  const variants = store.variantsOf(product.id);
  return {
    admin_graphql_api_id: gid('Product', product.id),
    body_html: product.descriptionHtml,
    created_at: shopTime(product.createdAt, zone),
    handle: product.handle,
    id: product.id,
    product_type: product.productType,
    published_at: product.publishedAt === null ? null : shopTime(product.publishedAt, zone),
    template_suffix: null,
    title: product.title,
    updated_at: shopTime(product.updatedAt, zone),
    vendor: product.vendor,
    status: product.status.toLowerCase(),
    published_scope: 'web',
    tags: product.tags.join(', '),
    variants: variants.map((variant) => variantPayload(store, variant)),
    options: product.options.map((option, index) => ({
      name: option.name,
      product_id: product.id,
      position: index + 1,
      values: option.values,
    })),
    variant_gids: variants.map((variant) => ({
      admin_graphql_api_id: gid('ProductVariant', variant.id),
      updated_at: shopTime(variant.updatedAt, zone),
    })),
    has_variants_that_requires_components: variants.some((variant) => variant.components.length > 0),
  };
}

function variantPayload(store: Store, variant: Variant): Record<string, unknown> {
  const zone = store.shop.ianaTimezone;
  return {
    admin_graphql_api_id: gid('ProductVariant', variant.id),
    barcode: variant.barcode,
    compare_at_price: variant.compareAtPrice,
    created_at: shopTime(variant.createdAt, zone),
    id: variant.id,
    inventory_item_id: variant.inventoryItemId,
    inventory_policy: variant.inventoryPolicy.toLowerCase(),
    inventory_quantity: store
      .levelsOf(variant.inventoryItemId)
      .reduce((sum, level) => sum + (level.isActive ? level.available : 0), 0),
    option1: variant.optionValues[0] ?? null,
    option2: variant.optionValues[1] ?? null,
    option3: variant.optionValues[2] ?? null,
    position: variant.position,
    price: variant.price,
    product_id: variant.productId,
    sku: variant.sku,
    title: variant.optionValues.join(' / '),
    updated_at: shopTime(variant.updatedAt, zone),
  };
}
