import { BlockStack, Box, Button, InlineStack, Modal, Page, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { ChapterEntry } from '~/universe/narrative/chapter';
import type { ChapterPage } from '~/universe/narrative/chapter-page';
import { useMay } from '../may';
import { useWords } from '../words';
import { yearUrl } from './asked-year';
import { blankDraft, draftOf } from './chapter-draft';
import { ChapterForm } from './chapter-form';
import { ClashesCard } from './clashes-card';
import { LaunchesCard } from './launches-card';
import { useRemoval } from './use-removal';

type Shown =
  | { kind: 'new'; year: number; entry: ChapterEntry; owners: string[] }
  | { kind: 'there'; page: ChapterPage; gates: ChapterGate[] };

const chapterUrl = (id: string): string => `/app/narrative/chapters/${id}`;

function There({ page, gates }: Extract<Shown, { kind: 'there' }>) {
  const { t, days } = useWords();
  const may = useMay('narrate');
  const [asking, setAsking] = useState(false);
  const { chapter, today, previous, next, launches, clashes, owners } = page;
  const { id, year, title, from, to, version } = chapter;
  const { busy, remove } = useRemoval(chapter);
  return (
    <Page
      title={title}
      subtitle={days(from, to, today)}
      backAction={{ content: t('chapter.back', { year: String(year) }), url: yearUrl(year) }}
      pagination={{
        hasPrevious: previous !== null,
        hasNext: next !== null,
        ...(previous && {
          previousURL: chapterUrl(previous.id),
          previousTooltip: t('chapter.previous', { title: previous.title }),
        }),
        ...(next && {
          nextURL: chapterUrl(next.id),
          nextTooltip: t('chapter.next', { title: next.title }),
        }),
      }}
    >
      <ChapterForm
        key={id}
        {...{ id, year, version, gates, owners }}
        stored={draftOf(chapter)}
        aside={
          <BlockStack gap="400">
            <ClashesCard clashes={clashes} more={0} today={today} here={id} />
            <LaunchesCard launches={launches} today={today} />
          </BlockStack>
        }
      />
      {may && (
        <Box paddingBlock="400">
          <InlineStack align="end">
            <Button tone="critical" onClick={() => setAsking(true)}>
              {t('chapter.delete')}
            </Button>
          </InlineStack>
        </Box>
      )}
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        title={t('chapter.delete.title', { title })}
        primaryAction={{
          content: t('chapter.delete'),
          destructive: true,
          loading: busy,
          onAction: remove,
        }}
        secondaryActions={[{ content: t('shared.cancel'), onAction: () => setAsking(false) }]}
      >
        <Modal.Section>
          <Text as="p">{t('chapter.delete.body')}</Text>
        </Modal.Section>
      </Modal>
    </Page>
  );
}

/** A chapter of the year: its story, its icons and what else it names. */
export function ChapterView({ shown }: { shown: Shown }) {
  const { t } = useWords();
  if (shown.kind === 'there') return <There {...shown} />;
  const year = String(shown.year);
  return (
    <Page
      title={t('chapter.new', { year })}
      backAction={{ content: t('chapter.back', { year }), url: yearUrl(shown.year) }}
    >
      <ChapterForm
        id={null}
        year={shown.year}
        version={0}
        stored={blankDraft(shown.entry)}
        gates={[]}
        owners={shown.owners}
      />
    </Page>
  );
}
