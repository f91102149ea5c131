/** Who may be told: a person or a channel, and what they care for. */
export interface Carer {
  id: string;
  /** Null cares for every icon, and for what is watched without being one. */
  iconIds: readonly string[] | null;
  pools: readonly string[] | null;
}

/** What there is to tell. */
export interface Matter {
  iconId: string | null;
  pool: string;
  /** Whom the policy names; null leaves it to what each cares for. */
  recipients: readonly string[] | null;
}

/** Whether a matter concerns somebody. Whom a policy names is told, whatever they care for, and nobody else is. */
export function concerns(matter: Matter, { id, iconIds, pools }: Carer): boolean {
  if (matter.recipients !== null) return matter.recipients.includes(id);
  if (pools !== null && !pools.includes(matter.pool)) return false;
  return iconIds === null || (matter.iconId !== null && iconIds.includes(matter.iconId));
}
