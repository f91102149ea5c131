import { SaveBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Card, Checkbox, InlineGrid, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { RULE_FIELDS, type RuleFault, type RuleField } from '~/universe/rules/rule';
import { ruleWords } from '~/universe/rules/rule-words';
import type { ListedRule, RulesPage } from '~/universe/rules/rules-page';
import { ChangedMeanwhile } from '../../changed-meanwhile';
import { useWords } from '../../words';
import { CategoryField } from '../category-field';
import { PickBySearch } from '../lineage/pick-by-search';
import { LeavingChoice } from './leaving-choice';
import { PreviewBox } from './preview-box';
import { RefusedBanner } from './refused-banner';
import { draftOf, entryOf, type RuleDraft } from './rule-draft';
import { useRuleChange } from './use-rule-change';
import { useRulePreview } from './use-rule-preview';
import { ValueField } from './value-field';

interface RuleFormProps {
  /** Null for a new one. */
  rule: ListedRule | null;
  choices: RulesPage['choices'];
  onClose: () => void;
}

/** A rule under the save bar, and beside it what it would do as it stands there. */
export function RuleForm({ rule, choices, onClose }: RuleFormProps) {
  const words = useWords();
  const { t } = words;
  const [draft, setDraft] = useState(() => draftOf(rule));
  const change = (changes: Partial<RuleDraft>) => setDraft({ ...draft, ...changes });
  const { send, answer, busy } = useRuleChange(onClose);
  const id = rule?.id ?? null;
  const entry = entryOf(draft);
  const { preview, fresh } = useRulePreview(draft.value.trim() === '' ? null : { id, entry });
  const save = (seen: number) => send('saving', { id, seen, leaving: draft.leaving, entry });
  const faults = [answer, preview].flatMap((one) => (one?.kind === 'faulty' ? one.faults : []));
  const errorOf = (field: RuleFault['field']): string | false => {
    const fault = faults.find((one) => one.field === field);
    return fault ? t(`universe-rules.refused.${fault.because}`) : false;
  };
  return (
    <Card>
      <SaveBar id="rule" open>
        <button variant="primary" onClick={() => save(rule?.version ?? 0)} {...(busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={onClose}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd" breakWord>
          {rule
            ? t('universe-rules.form.edit', { rule: ruleWords(rule, words) })
            : t('universe-rules.form.new')}
        </Text>
        {answer?.kind === 'changed-meanwhile' && rule && (
          <ChangedMeanwhile
            by={answer.by}
            at={answer.at}
            onTakeTheirs={() => setDraft(draftOf(rule))}
            onSaveMine={() => save(rule.version)}
          />
        )}
        <RefusedBanner answer={answer} />
        <InlineGrid columns={{ xs: 1, md: 2 }} gap="400">
          <Select
            label={t('universe-rules.form.field')}
            options={RULE_FIELDS.map((value) => ({ value, label: t(`universe-rules.field.${value}`) }))}
            value={draft.field}
            onChange={(field) => change({ field: field as RuleField, value: '', collectionTitle: '' })}
          />
          <ValueField draft={draft} choices={choices} error={errorOf('value')} change={change} />
          <CategoryField
            known={choices.categories}
            value={draft.category}
            error={errorOf('category')}
            onChange={(category) => change({ category })}
          />
          <PickBySearch
            of="icon"
            label={t('universe-rules.form.supports')}
            help={t('universe-rules.form.supports.help')}
            chosen={draft.icons}
            many
            error={errorOf('iconIds')}
            onChange={(icons) => change({ icons })}
          />
        </InlineGrid>
        <Checkbox
          label={t('universe-rules.form.active')}
          helpText={t('universe-rules.form.active.help')}
          checked={draft.active}
          onChange={(active) => change({ active })}
        />
        {draft.value.trim() !== '' && preview?.kind !== 'faulty' && (
          <Box background="bg-surface-secondary" padding="400" borderRadius="200">
            <BlockStack gap="300">
              <Text as="h3" variant="headingSm">
                {t('universe-rules.preview')}
              </Text>
              <div aria-live="polite" aria-busy={!fresh}>
                <PreviewBox preview={preview} fresh={fresh} />
              </div>
              <LeavingChoice
                preview={preview}
                leaving={draft.leaving}
                onChange={(leaving) => change({ leaving })}
              />
            </BlockStack>
          </Box>
        )}
      </BlockStack>
    </Card>
  );
}
