import { BlockStack, ProgressBar, Text } from '@shopify/polaris';
import type { SyncProgress } from '~/catalogue/sync-progress';
import { useWords } from '../words';

const A_MINUTE_AND_A_HALF = 90;

/** How far the reading of the catalogue is, in objects and in time. */
export function ReadingProgress({ progress }: { progress: SyncProgress }) {
  const { t } = useWords();
  const { objectsRead: read, objectsTotal: total, secondsLeft: seconds, share } = progress;
  const counted =
    total === null
      ? t('promise.setup.reading.begun', { read })
      : t('promise.setup.reading.counted', { read, total });
  const left =
    seconds === null
      ? null
      : seconds < A_MINUTE_AND_A_HALF
        ? t('promise.setup.reading.left', { seconds })
        : t('promise.setup.reading.left.minutes', { minutes: Math.round(seconds / 60) });
  return (
    <BlockStack gap="100">
      <ProgressBar progress={Math.round(share * 100)} size="small" ariaLabelledBy="reading-progress" />
      <Text as="p" variant="bodySm" tone="subdued" id="reading-progress">
        {[counted, left].filter(Boolean).join(' · ')}
      </Text>
    </BlockStack>
  );
}
