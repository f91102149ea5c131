/** Who works in a store; a session token carries the number, an online token the rest. */
export interface StaffMember {
  id: number;
  first_name: string;
  last_name: string;
  email: string;
  account_owner: boolean;
  locale: string;
  collaborator: boolean;
  email_verified: boolean;
}

const member = (id: number, first_name: string, last_name: string, account_owner: boolean): StaffMember => ({
  id,
  first_name,
  last_name,
  email: `${first_name.toLowerCase()}@ateliersande.example`,
  account_owner,
  locale: 'en',
  collaborator: false,
  email_verified: true,
});

/** The owner first. */
export const STAFF: readonly StaffMember[] = [
  member(84_011_001, 'Ingrid', 'Sande', true),
  member(84_011_002, 'Mads', 'Holm', false),
];

export const OWNER_ID = 84_011_001;
