import type { ShopRows } from '~/database/for-shop.server';
import type { About, MarkedLevel, UpliftLevel } from './demand-entries';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SHOPIFY_ID = /^\d{1,18}$/;

/** Whether what an entry is about is the shop's own: a category that products have, an icon, a product. */
export async function subjectThere(
  rows: ShopRows,
  { level, subject }: About<UpliftLevel | MarkedLevel>,
): Promise<boolean> {
  switch (level) {
    case 'shop':
      return subject === '';
    case 'category':
      return (await rows.db.product.findFirst({ where: { productType: subject } })) !== null;
    case 'icon':
      return (
        UUID.test(subject) &&
        (await rows.db.icon.findFirst({ where: { id: subject, retiredAt: null } })) !== null
      );
    case 'product':
      return (
        SHOPIFY_ID.test(subject) &&
        (await rows.db.product.findFirst({ where: { id: BigInt(subject) } })) !== null
      );
  }
}
