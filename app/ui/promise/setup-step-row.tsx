import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';
import type { SyncProgress } from '~/catalogue/sync-progress';
import type { StepState } from '~/stock-guard/board/setup-steps';
import { TonedBadge, type Tone } from '../toned-badge';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { ReadingProgress } from './reading-progress';

export type StepAction = { url: string; external?: boolean } | { onAction: () => void };

interface SetupStepRowProps {
  step: StepState;
  /** The first that is open: it says what it is for; the others wait in one line. */
  current: boolean;
  action: StepAction;
  reading: SyncProgress | null;
}

const TONES: Record<StepState['state'], Tone> = {
  done: 'success',
  skipped: null,
  open: null,
};

function ActionButton({ label, action, plain }: { label: string; action: StepAction; plain?: boolean }) {
  const variant = plain ? ('plain' as const) : ('primary' as const);
  if ('onAction' in action)
    return (
      <Button variant={variant} onClick={action.onAction}>
        {label}
      </Button>
    );
  return (
    <Button variant={variant} url={action.url} {...(action.external ? { target: '_top' as const } : {})}>
      {label}
    </Button>
  );
}

/** One step: what it is for, how it stands, and its two buttons: do it, or leave it. */
export function SetupStepRow({ step: { step, state }, current, action, reading }: SetupStepRowProps) {
  const { t } = useWords();
  const verb = useVerb({});
  const skip = (on: boolean) =>
    verb.submit({ skip: on }, { method: 'post', action: `/app/setup/${step}/skipping` });
  return (
    <Box as="li" paddingBlock="300" borderBlockStartWidth="025" borderColor="border-secondary">
      <BlockStack gap="200">
        <InlineStack gap="200" align="space-between" blockAlign="center">
          <InlineStack gap="200" align="start" blockAlign="center">
            <Text as="h3" variant="headingSm">
              {t(`promise.setup.${step}.title`)}
            </Text>
            <TonedBadge tone={TONES[state]}>{t(`promise.setup.state.${state}`)}</TonedBadge>
          </InlineStack>
          {state === 'open' && !current && (
            <ActionButton label={t(`promise.setup.${step}.action`)} action={action} plain />
          )}
          {state === 'skipped' && (
            <Button variant="plain" loading={verb.busy} onClick={() => skip(false)}>
              {t('promise.setup.resume')}
            </Button>
          )}
        </InlineStack>
        {reading && <ReadingProgress progress={reading} />}
        {current && !reading && (
          <>
            <Text as="p">{t(`promise.setup.${step}.body`)}</Text>
            <InlineStack gap="200">
              <ActionButton label={t(`promise.setup.${step}.action`)} action={action} />
              <Button variant="tertiary" loading={verb.busy} onClick={() => skip(true)}>
                {t('promise.setup.skip')}
              </Button>
            </InlineStack>
          </>
        )}
      </BlockStack>
    </Box>
  );
}
