import { BlockStack, Button, Card, Checkbox, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { Leaving } from '~/universe/rules/rule-answers';
import { ruleWords } from '~/universe/rules/rule-words';
import type { ListedRule } from '~/universe/rules/rules-page';
import { ChangedMeanwhile } from '../../changed-meanwhile';
import { useWords } from '../../words';
import { LeavingChoice } from './leaving-choice';
import { PreviewBox } from './preview-box';
import { RefusedBanner } from './refused-banner';
import { useRuleChange } from './use-rule-change';
import { useRulePreview } from './use-rule-preview';

/** Asks before a rule is removed: what becomes of whom it cast, and which chapters lose its products. */
export function RuleRemoval({ rule, onClose }: { rule: ListedRule; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const [leaving, setLeaving] = useState<Leaving>('uncast');
  const [understood, setUnderstood] = useState(false);
  const { send, answer, busy } = useRuleChange(onClose);
  const { preview, fresh } = useRulePreview({ id: rule.id, removal: true });
  const remove = () => send(`${rule.id}/removal`, { seen: rule.version, leaving, understood });
  const asks = preview?.kind === 'preview' && preview.chapters.length > 0;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd" breakWord>
          {t('universe-rules.removal.title', { rule: ruleWords(rule, words) })}
        </Text>
        {answer?.kind === 'changed-meanwhile' && (
          <ChangedMeanwhile by={answer.by} at={answer.at} onTakeTheirs={onClose} onSaveMine={remove} />
        )}
        <RefusedBanner answer={answer} />
        <PreviewBox preview={preview} fresh={fresh} removal />
        <LeavingChoice preview={preview} leaving={leaving} onChange={setLeaving} />
        {asks && (
          <Checkbox
            label={t('universe-rules.removal.understood')}
            checked={understood}
            onChange={setUnderstood}
          />
        )}
        <InlineStack gap="200">
          <Button
            variant="primary"
            tone="critical"
            loading={busy}
            disabled={!fresh || (asks && !understood)}
            onClick={remove}
          >
            {t('universe-rules.removal.do')}
          </Button>
          <Button onClick={onClose}>{t('shared.cancel')}</Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
