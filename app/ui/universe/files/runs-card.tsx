import { BlockStack, Card, Divider, Text } from '@shopify/polaris';
import { Fragment } from 'react';
import type { ImportRun } from '~/universe/exchange/answer';
import type { FileKind } from '~/universe/exchange/file-kinds';
import { useWords } from '../../words';
import { RunSection } from './run-section';

/** The files that were brought in lately, the latest first; `kinds` are those that the person may apply. */
export function RunsCard({ runs, kinds }: { runs: readonly ImportRun[]; kinds: readonly FileKind[] }) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t('universe-files.runs')}
        </Text>
        {runs.length === 0 && <Text as="p">{t('universe-files.runs.none')}</Text>}
        {runs.map((run, at) => (
          <Fragment key={run.id}>
            {at > 0 && <Divider />}
            <RunSection run={run} mayApply={kinds.includes(run.kind)} />
          </Fragment>
        ))}
      </BlockStack>
    </Card>
  );
}
