import { forShop } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit, whoChanged } from './audit.server';
import type { DefaultRole, StaffRole } from './roles';
import type { SettingRole } from './team';

/** Says what somebody is here; null goes back to what holds for everybody. */
export function setRole(
  shop: string,
  { userId, role, seen }: { userId: string; role: StaffRole | null; seen: number },
  staff: Staff,
  asOf: Date,
): Promise<SettingRole> {
  return forShop(shop).transaction(async (rows): Promise<SettingRole> => {
    const person = await rows.db.staffMember.findFirst({ where: { userId } });
    if (!person) return { kind: 'not-there' };
    if (person.accountOwner) return { kind: 'account-owner' };
    const { count } = await rows.db.staffMember.updateMany({
      where: { userId, version: seen },
      data: { role, roleSetAt: asOf, roleSetBy: staff.name, version: seen + 1 },
    });
    if (count === 0) {
      return { kind: 'changed-meanwhile', ...(await whoChanged(rows, 'team', userId, asOf)) };
    }
    const fields = { before: { role: person.role }, after: { role } };
    await recordAudit(
      rows,
      { about: 'team', subject: userId, title: person.name, verb: 'changed', ...fields },
      staff,
      asOf,
    );
    return { kind: 'set' };
  });
}

/** Says what staff is about whom nothing was said. */
export function setDefaultRole(shop: string, role: DefaultRole, staff: Staff, asOf: Date): Promise<void> {
  return forShop(shop).transaction(async (rows) => {
    const { staffRole } = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
    if (staffRole === role) return;
    await rows.db.shop.updateMany({ data: { staffRole: role } });
    const fields = { before: { everybodyElse: staffRole }, after: { everybodyElse: role } };
    await recordAudit(
      rows,
      { about: 'team', subject: '', title: '', verb: 'changed', ...fields },
      staff,
      asOf,
    );
  });
}
