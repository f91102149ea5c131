import { Banner } from '@shopify/polaris';
import type { RuleAnswer } from '~/universe/rules/rule-answers';
import { useWords } from '../../words';
import { refusalSentence } from '../refusal-sentence';

/** Why a change of the rules was not made, where it is about no single field. */
export function RefusedBanner({ answer }: { answer: RuleAnswer | null }) {
  const words = useWords();
  const { t } = words;
  if (answer?.kind === 'not-there')
    return <Banner tone="critical">{t('universe-rules.refused.not-there')}</Banner>;
  if (answer?.kind === 'too-many-rules')
    return (
      <Banner tone="critical">{t('universe-rules.refused.too-many-rules', { most: answer.most })}</Banner>
    );
  if (answer?.kind === 'refused')
    return <Banner tone="critical">{refusalSentence(answer.refusal, words)}</Banner>;
  return null;
}
