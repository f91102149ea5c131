import { forShop } from '~/database/for-shop.server';

/** A year, and the weeks in which somebody looks back at it. */
export const AUDIT_KEPT_DAYS = 400;

/** Forgets changes that were written down long ago. */
export async function forgetOldAudit(shop: string, asOf: Date): Promise<void> {
  const before = new Date(asOf.getTime() - AUDIT_KEPT_DAYS * 24 * 60 * 60_000);
  await forShop(shop).db.audit.deleteMany({ where: { at: { lt: before } } });
}
