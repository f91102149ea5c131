import { Banner, BlockStack, List, Text } from '@shopify/polaris';
import type { ImportAnswer } from '~/universe/exchange/answer';
import { useWords } from '../../words';
import { changeSentence, fileRefusalSentence, problemSentence } from './file-sentences';

type ChangesAnswer = Extract<ImportAnswer, { kind: 'changes' }>;

function Changes({ counts, changes, encoding, meanwhile }: ChangesAnswer) {
  const words = useWords();
  const { t } = words;
  const count = counts.added + counts.changed + counts.removed;
  return (
    <BlockStack gap="200">
      {meanwhile && <Banner tone="warning">{t('universe-files.meanwhile')}</Banner>}
      {encoding === 'windows-1252' && (
        <Banner tone="warning">{t('universe-files.encoding.windows-1252')}</Banner>
      )}
      <Text as="p" fontWeight="semibold">
        {t('universe-files.counts', { ...counts, changes: count })}
      </Text>
      {changes.length > 0 && <Sentences sentences={changes.map((one) => changeSentence(one, words))} />}
      {count > changes.length && (
        <Text as="p">{t('universe-files.more', { count: count - changes.length })}</Text>
      )}
    </BlockStack>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <List>
      {sentences.map((sentence, at) => (
        <List.Item key={`${at} ${sentence}`}>
          <Text as="span" breakWord>
            {sentence}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}

/** What reading or applying a file came to. */
export function AnswerLines({ answer }: { answer: ImportAnswer }) {
  const words = useWords();
  const { t } = words;
  switch (answer.kind) {
    case 'file':
      return <Banner tone="critical">{fileRefusalSentence(answer.refusal, words)}</Banner>;
    case 'changes':
      return <Changes {...answer} />;
    case 'applied':
      return <Text as="p">{t('universe-files.counts.done', { ...answer.counts })}</Text>;
    case 'lines':
      return (
        <Banner tone="critical" title={t('universe-files.problems', { count: answer.count })}>
          <Sentences sentences={answer.problems.map((one) => problemSentence(one, words))} />
          {answer.count > answer.problems.length && (
            <Text as="p">{t('universe-files.more', { count: answer.count - answer.problems.length })}</Text>
          )}
        </Banner>
      );
  }
}
