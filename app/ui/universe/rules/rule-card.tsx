import { useNavigate } from '@remix-run/react';
import { useCallback } from 'react';
import type { ListedRule, RulesPage } from '~/universe/rules/rules-page';
import { RuleForm } from './rule-form';
import { RuleRemoval } from './rule-removal';

/** What an address asks for: a form for a rule (null is a new one), or the question whether to remove it. */
export type AskedOfRules =
  { kind: 'form'; rule: ListedRule | null } | { kind: 'removal'; rule: ListedRule } | null;

/** Nothing for rules that are not there. */
export function askedOfRules(address: URLSearchParams, rules: ListedRule[]): AskedOfRules {
  const named = (name: string) => rules.find(({ id }) => id === address.get(name));
  const removed = named('remove');
  if (removed) return { kind: 'removal', rule: removed };
  const rule = named('rule') ?? null;
  return rule !== null || address.get('rule') === 'new' ? { kind: 'form', rule } : null;
}

interface RuleCardProps {
  asked: NonNullable<AskedOfRules>;
  choices: RulesPage['choices'];
}

/** The form or the question, which leads back to the list. */
export function RuleCard({ asked, choices }: RuleCardProps) {
  const navigate = useNavigate();
  const close = useCallback(() => {
    navigate('/app/universe/rules');
  }, [navigate]);
  const { kind, rule } = asked;
  if (kind === 'removal') return <RuleRemoval key={rule.id} rule={rule} onClose={close} />;
  return <RuleForm key={rule?.id ?? 'new'} rule={rule} choices={choices} onClose={close} />;
}
