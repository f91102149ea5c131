import { BlockStack, Box, Button, Card, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import type { SyncProgress } from '~/catalogue/sync-progress';
import type { StepState } from '~/stock-guard/board/setup-steps';
import { useOrderAccess } from '../order-access';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { SetupStepRow, type StepAction } from './setup-step-row';

interface SetupGuideProps {
  steps: StepState[];
  reading: SyncProgress | null;
  addBlockUrl: string;
}

/** The first visit: what is left to set up, in the place where the board will be; every step can wait. */
export function SetupGuide({ steps, reading, addBlockUrl }: SetupGuideProps) {
  const { t } = useWords();
  const orders = useOrderAccess();
  const dismissal = useVerb({});
  const sync = useVerb<'asked'>({ asked: 'settings.sync.asked' });
  const actions: Record<StepState['step'], StepAction> = {
    reading: {
      onAction: () => sync.submit({ kind: 'catalogue' }, { method: 'post', action: '/app/settings/reading' }),
    },
    orders: { onAction: orders.request },
    suggestions: { url: '/app/universe/suggestions' },
    icons: { url: '/app/universe?view=cast' },
    rules: { url: '/app/universe/rules' },
    'permanent-sets': { url: '/app/universe?role=icon' },
    'lead-times': { url: '/app/stock/policies' },
    told: { url: '/app/settings' },
    block: { url: addBlockUrl, external: true },
  };
  const current = steps.find(({ state }) => state === 'open');
  const over = steps.filter(({ state }) => state !== 'open').length;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('promise.setup.title')}
          </Text>
          <Button
            variant="tertiary"
            loading={dismissal.busy}
            onClick={() => dismissal.submit(null, { method: 'post', action: '/app/setup/dismissal' })}
          >
            {t('promise.setup.dismiss')}
          </Button>
        </InlineStack>
        <Text as="p" tone="subdued" id="setup-progress">
          {t('promise.setup.progress', { done: over, all: steps.length })}
        </Text>
        <ProgressBar
          progress={Math.round((over / steps.length) * 100)}
          size="small"
          ariaLabelledBy="setup-progress"
        />
        <Box as="ul" padding="0">
          {steps.map((step) => (
            <SetupStepRow
              key={step.step}
              step={step}
              current={step === current}
              action={actions[step.step]}
              reading={step.step === 'reading' ? reading : null}
            />
          ))}
        </Box>
      </BlockStack>
    </Card>
  );
}
