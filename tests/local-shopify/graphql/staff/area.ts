import { STAFF, type StaffMember } from '../../oauth/staff.ts';
import { gid } from '../../store/gid.ts';
import type { Area } from '../area.ts';
import { connection, fields, withArguments, type GraphContext } from '../field.ts';
import { findNode } from '../node.ts';
import { search, type SearchFields } from '../search/search.ts';
import { orderBySortKey } from '../sort-key.ts';

const staffMemberType = fields<StaffMember>({
  id: (member) => gid('StaffMember', member.id),
  firstName: (member) => member.first_name,
  lastName: (member) => member.last_name,
  name: (member) => `${member.first_name} ${member.last_name}`,
  initials: (member) => [member.first_name.slice(0, 1), member.last_name.slice(0, 1)],
  email: (member) => member.email,
  phone: () => null,
  locale: (member) => member.locale,
  isShopOwner: (member) => member.account_owner,
  accountType: (member) => (member.collaborator ? 'COLLABORATOR' : 'REGULAR'),
  active: () => true,
  exists: () => true,
});

const STAFF_SEARCH: SearchFields<StaffMember> = {
  id: (member) => member.id,
  first_name: (member) => member.first_name,
  last_name: (member) => member.last_name,
  email: (member) => member.email,
  account_type: (member) => (member.collaborator ? 'collaborator' : 'regular'),
};

/** Whoever an online token belongs to; no one for the app itself. */
const current = (_root: unknown, { userId }: GraphContext): StaffMember | null =>
  STAFF.find((member) => member.id === userId) ?? null;

/** Who works in the store. An app reads it only with a scope that Shopify itself grants. */
export const STAFF_AREA: Area = {
  types: { StaffMember: staffMemberType },
  queries: fields<unknown>({
    currentStaffMember: current,
    staffMember: withArguments(['id'], (root, args, context) =>
      typeof args['id'] === 'string'
        ? (findNode(args['id'], context)?.value ?? null)
        : current(root, context),
    ),
    staffMembers: connection<unknown, StaffMember>(
      ['query', 'sortKey'],
      (_root, args) => search(STAFF, args['query'], STAFF_SEARCH),
      (args) =>
        orderBySortKey<StaffMember>('StaffMembersSortKeys', args, {
          EMAIL: ({ email }) => email.toLowerCase(),
          FIRST_NAME: (member) => member.first_name.toLowerCase(),
          LAST_NAME: (member) => member.last_name.toLowerCase(),
        }),
    ),
  }),
  mutations: {},
  finders: { StaffMember: (id) => STAFF.find((member) => member.id === id) },
};
