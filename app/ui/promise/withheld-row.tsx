import { BlockStack, Box, Button, ButtonGroup, InlineStack, List, Text } from '@shopify/polaris';
import type { Withheld } from '~/stock-guard/board/quiet-card';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { withheldSentence } from './withheld-sentence';

const VERDICTS = ['right', 'wrong'] as const;
/** More are counted, not listed: the mail itself would not have been longer. */
const MOST_LINES = 5;

/** One notice of the quiet fortnight: when it would have left, what it says, and whether it would have been worth it. */
export function WithheldRow({ notice }: { notice: Withheld }) {
  const words = useWords();
  const verb = useVerb({});
  const { t, dateTime } = words;
  const { says, lines } = withheldSentence(notice.content, words);
  const given = verb.formData?.get('verdict') ?? notice.verdict;
  const more = lines.length - MOST_LINES;
  return (
    <Box as="li" paddingBlock="300" borderBlockStartWidth="025" borderColor="border-secondary">
      <BlockStack gap="200">
        <InlineStack gap="400" align="space-between" blockAlign="start" wrap>
          <Box maxWidth="36rem">
            <Text as="p" variant="bodySm" tone="subdued">
              {dateTime(notice.at)}
            </Text>
            <Text as="p">{says}</Text>
          </Box>
          <ButtonGroup variant="segmented">
            {VERDICTS.map((verdict) => (
              <Button
                key={verdict}
                size="slim"
                pressed={given === verdict}
                accessibilityLabel={t(`promise.quiet.${verdict}.label`, { says })}
                onClick={() =>
                  verb.submit(
                    { verdict },
                    { method: 'post', action: `/app/quiet-fortnight/notices/${notice.id}/verdict` },
                  )
                }
              >
                {t(`promise.quiet.${verdict}`)}
              </Button>
            ))}
          </ButtonGroup>
        </InlineStack>
        {lines.length > 0 && (
          <List>
            {lines.slice(0, MOST_LINES).map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
            {more > 0 && <List.Item>{t('promise.quiet.more', { count: more })}</List.Item>}
          </List>
        )}
      </BlockStack>
    </Box>
  );
}
