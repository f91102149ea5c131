import { forShop } from '~/database/for-shop.server';
import { DEFAULT_ROLES, roleThatHolds } from './roles';
import type { Team } from './team';

/** People shown; a store has no more staff than this. */
const MOST = 500;

/** The staff that has opened the app, and what each may do. */
export async function teamOf(shop: string): Promise<Team> {
  const { db } = forShop(shop);
  const [{ staffRole }, people] = await Promise.all([
    db.shop.findUniqueOrThrow({ where: { shop }, select: { staffRole: true } }),
    db.staffMember.findMany({
      orderBy: [{ accountOwner: 'desc' }, { name: 'asc' }, { userId: 'asc' }],
      take: MOST,
    }),
  ]);
  return {
    defaultRole: DEFAULT_ROLES.find((role) => role === staffRole) ?? 'reader',
    members: people.map((person) => ({
      id: person.userId,
      name: person.name,
      role: roleThatHolds(person, staffRole),
      byDefault: !person.accountOwner && person.role === null,
      accountOwner: person.accountOwner,
      seenAt: person.seenAt,
      version: person.version,
    })),
  };
}
