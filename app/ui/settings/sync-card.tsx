import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { SyncProgress } from '~/catalogue/sync-progress';
import type { SyncFailure, SyncState } from '~/catalogue/sync-run';
import type { Words } from '~/words/words';
import { ReadingProgress } from '../promise/reading-progress';
import { useVerb } from '../verb';
import { useWords } from '../words';

export interface ShownSync {
  state: SyncState;
  startedAt: Date;
  finishedAt: Date | null;
  progress: SyncProgress;
  failure: SyncFailure | null;
}

const SAID = {
  asked: 'settings.sync.asked',
  'already-running': 'settings.sync.already-running',
  'not-granted': 'settings.sync.not-granted',
  uninstalled: 'settings.sync.uninstalled',
} as const;

export const isRunning = (sync: ShownSync | null): sync is ShownSync =>
  sync !== null && sync.state !== 'done' && sync.state !== 'failed';

function sentenceOf(sync: ShownSync | null, { t, dateTime }: Words): string {
  if (sync === null) return t('settings.sync.never');
  const at = dateTime(sync.finishedAt ?? sync.startedAt);
  if (sync.state === 'done') return t('settings.sync.done', { at });
  if (sync.state !== 'failed') return t('settings.sync.running', { since: dateTime(sync.startedAt) });
  return t('settings.sync.failed', { at, why: sync.failure ? t(`promise.failure.${sync.failure}`) : '' });
}

/** The newest full reading of one kind: how it went, how far it is, and another one. */
export function SyncCard({ kind, sync }: { kind: 'catalogue' | 'orders'; sync: ShownSync | null }) {
  const words = useWords();
  const verb = useVerb<keyof typeof SAID>(SAID);
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {words.t(kind === 'catalogue' ? 'settings.sync.title' : 'settings.sync.orders')}
        </Text>
        <Text as="p">{sentenceOf(sync, words)}</Text>
        {isRunning(sync) ? (
          <ReadingProgress progress={sync.progress} />
        ) : (
          <InlineStack>
            <Button
              loading={verb.busy}
              accessibilityLabel={words.t(`settings.sync.again.${kind}`)}
              onClick={() => verb.submit({ kind }, { method: 'post', action: '/app/settings/reading' })}
            >
              {words.t('settings.sync.again')}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
