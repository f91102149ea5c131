import type { DefaultRole, StaffRole } from './roles';

export interface TeamMember {
  id: string;
  name: string;
  role: StaffRole;
  /** Whether the role is the shop's for everybody about whom nothing was said. */
  byDefault: boolean;
  /** Who owns the store is owner, whatever is said. */
  accountOwner: boolean;
  seenAt: Date;
  version: number;
}

export interface Team {
  members: TeamMember[];
  defaultRole: DefaultRole;
}

export type SettingRole =
  | { kind: 'set' }
  | { kind: 'not-there' }
  /** Who owns the store at Shopify stays owner: somebody has to be. */
  | { kind: 'account-owner' }
  | { kind: 'changed-meanwhile'; by: string; at: Date };
