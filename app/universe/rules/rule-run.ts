import { verdictOf, type Rule, type Situation } from './rule';

/** What a run does with products that stand alike. */
export type Act<Group> = { group: Group } & (
  { kind: 'cast'; ruleId: string } | { kind: 'leaves'; ruleId: string }
);

/** Of all groups those about which something has to be done. */
export function actsOf<Group extends Situation>(
  groups: readonly Group[],
  rules: readonly Rule[],
): Act<Group>[] {
  const paused = new Set(rules.filter(({ state }) => state === 'paused').map(({ id }) => id));
  return groups.flatMap((group) => {
    const verdict = verdictOf(group, paused);
    return verdict.kind === 'cast' || verdict.kind === 'leaves' ? [{ ...verdict, group }] : [];
  });
}
