import { now } from '~/clock.server';
import { forShop } from '~/database/for-shop.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import type { ShopIdentity } from '~/shopify/identity';
import type { Member } from './member';
import { mayDo, roleThatHolds, type May } from './roles';

/** How often it is written down that somebody was here. */
const SEEN_EVERY_MS = 60 * 60_000;

export interface Here {
  shop: ShopIdentity;
  staff: Member;
}

/** Who asks, proven by Shopify's session token, and what they are here; a first visit is written down. */
export async function whoIsHere(request: Request): Promise<Here> {
  const { shop, staff } = await authenticateAdmin(request);
  const rows = forShop(shop.shop);
  const [known, ofShop] = await Promise.all([
    rows.db.staffMember.findFirst({ where: { userId: staff.id } }),
    rows.db.shop.findUniqueOrThrow({ where: { shop: shop.shop }, select: { staffRole: true } }),
  ]);
  const asOf = now();
  const { accountOwner, name } = staff;
  const news =
    known?.name !== name ||
    known.accountOwner !== accountOwner ||
    asOf.getTime() - known.seenAt.getTime() > SEEN_EVERY_MS;
  if (news) {
    await rows.run`
      insert into staff_member (shop, user_id, name, account_owner, seen_at)
      values (${shop.shop}, ${staff.id}, ${name}, ${accountOwner}, ${asOf})
      on conflict (shop, user_id) do update
      set name = excluded.name, account_owner = excluded.account_owner, seen_at = excluded.seen_at`;
  }
  const role = roleThatHolds({ accountOwner, role: known?.role ?? null }, ofShop.staffRole);
  return { shop, staff: { id: staff.id, name, role } };
}

/**
 * Who asks for a verb. Throws a 403 for somebody whose role does not allow it, besides what Shopify's library throws
 * for who is nobody (bounce, 401, redirect).
 */
export async function authenticateStaff(request: Request, may: May): Promise<Here> {
  const here = await whoIsHere(request);
  if (!mayDo(here.staff.role, may)) {
    throw new Response(here.staff.role, { status: 403, statusText: 'Not in your role' });
  }
  return here;
}
