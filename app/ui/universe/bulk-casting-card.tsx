import { useFetcher } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, ProgressBar, Text } from '@shopify/polaris';
import { useId } from 'react';
import type { BulkCastingProgress } from '~/universe/casting/bulk-casting';
import { useWords } from '../words';
import { useUndo } from './use-undo';

interface BulkCastingCardProps {
  casting: BulkCastingProgress;
  /** Products whose roles are on their way to the store. */
  publishing: number;
}

/** What a decision about many products has come to, and the ways to stop it, to undo it and to put it away. */
export function BulkCastingCard({ casting, publishing }: BulkCastingCardProps) {
  const { changeId, way, state, total, done, leftOut } = casting;
  const { t } = useWords();
  const { undo, busy } = useUndo();
  const { submit } = useFetcher();
  const id = useId();
  const running = state === 'casting';
  const dismiss = () => {
    submit(null, { method: 'post', action: `/app/castings/${changeId}/dismissal` });
  };
  return (
    <Card>
      <BlockStack gap="200">
        {/* Read out when it begins and when it is over, and not with every step in between. */}
        <div role="status" id={id}>
          <Text as="h2" variant="headingSm">
            {running
              ? t(`universe.many.under-way.${way}`, { total })
              : t(`universe.many.done.${way}`, { done: done - leftOut })}
          </Text>
        </div>
        {running && (
          <>
            <ProgressBar progress={Math.round((100 * done) / total)} size="small" ariaLabelledBy={id} />
            <Text as="p" tone="subdued">
              {t('universe.many.progress', { done, total })}
            </Text>
          </>
        )}
        {!running && leftOut > 0 && <Text as="p">{t('universe.many.left-out', { count: leftOut })}</Text>}
        {!running && publishing > 0 && (
          <Text as="p" tone="subdued">
            {t('universe.many.publishing', { count: publishing })}
          </Text>
        )}
        <InlineStack gap="200">
          <Button disabled={busy} onClick={() => undo(changeId)}>
            {t(running ? 'universe.many.stop' : 'shared.undo')}
          </Button>
          {!running && <Button onClick={dismiss}>{t('universe.many.dismiss')}</Button>}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
