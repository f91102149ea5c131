import { useNavigate, useSearchParams } from '@remix-run/react';
import { useCallback } from 'react';
import type { RulesPage } from '~/universe/rules/rules-page';
import { RuleForm } from './rule-form';
import { RuleRemoval } from './rule-removal';

/** What the address asks for: a new rule, a rule to change, or one to remove; nothing for anything else. */
export function RuleCard({ rules, choices }: Pick<RulesPage, 'rules' | 'choices'>) {
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const close = useCallback(() => {
    navigate('/app/universe/rules', { preventScrollReset: true });
  }, [navigate]);
  const named = (name: string) => rules.find(({ id }) => id === asked.get(name));
  const removed = named('remove');
  if (removed) return <RuleRemoval key={removed.id} rule={removed} onClose={close} />;
  const rule = named('rule');
  if (rule) return <RuleForm key={rule.id} rule={rule} choices={choices} onClose={close} />;
  if (asked.get('rule') === 'new')
    return <RuleForm key="new" rule={null} choices={choices} onClose={close} />;
  return null;
}
