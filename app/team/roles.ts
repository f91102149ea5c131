/** What somebody of the store's staff is here. Who owns the store at Shopify is always owner. */
export const STAFF_ROLES = ['owner', 'merchandiser', 'planner', 'reader'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Roles for staff about whom the owner has said nothing: nobody becomes an owner by opening a page. */
export const DEFAULT_ROLES = ['merchandiser', 'planner', 'reader'] as const satisfies readonly StaffRole[];
export type DefaultRole = (typeof DEFAULT_ROLES)[number];

/**
 * What a verb needs. `cast`: roles, rules, suggestions, lineage, details and files. `narrate`: the year and its chapters.
 * `guard`: incidents, policies, demand. `settings`: who is told, channels, readings, what is published. `team`: roles of people.
 */
export type May = 'cast' | 'narrate' | 'guard' | 'settings' | 'team';

const ALLOWED: Record<StaffRole, readonly May[]> = {
  owner: ['cast', 'narrate', 'guard', 'settings', 'team'],
  merchandiser: ['cast', 'narrate', 'guard', 'settings'],
  planner: ['narrate', 'guard', 'settings'],
  reader: [],
};

/** Everything that somebody in this role may do. */
export const allowedTo = (role: StaffRole): readonly May[] => ALLOWED[role];

export const mayDo = (role: StaffRole, may: May): boolean => ALLOWED[role].includes(may);

/** A role as stored, if it is one. */
export const readRole = (text: string | null): StaffRole | null =>
  STAFF_ROLES.find((role) => role === text) ?? null;

/** The role that holds: the store's own owner is owner, then what the owner said, then the shop's. */
export function roleThatHolds(
  person: { accountOwner: boolean; role: string | null },
  ofShop: string,
): StaffRole {
  if (person.accountOwner) return 'owner';
  const said = readRole(person.role);
  if (said) return said;
  return DEFAULT_ROLES.find((role) => role === ofShop) ?? 'reader';
}
