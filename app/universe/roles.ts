/** What a product plays. A product without a casting is uncast: no fault, only not decided yet. */
export const ROLES = ['icon', 'edition', 'supporting'] as const;
export type Role = (typeof ROLES)[number];

/** Roles as a list filters by them. */
export const ROLE_CHOICES = [...ROLES, 'uncast'] as const;
export type RoleChoice = (typeof ROLE_CHOICES)[number];
