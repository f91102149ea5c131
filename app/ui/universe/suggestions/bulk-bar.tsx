import { BlockStack, Button, Card, Checkbox, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { ShownSuggestion } from '~/universe/suggestions/suggestions-page';
import { useWords } from '../../words';
import { RejectForm } from './reject-form';
import type { Deciding } from './use-deciding';

interface BulkBarProps {
  suggestions: readonly ShownSuggestion[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  deciding: Deciding;
}

/** Chooses all of a page, and decides about those that are chosen in one change. */
export function BulkBar({ suggestions, chosen, onChoose, deciding }: BulkBarProps) {
  const { t, day } = useWords();
  const [rejecting, setRejecting] = useState(false);
  const ids = suggestions.map(({ id }) => id).filter((id) => chosen.has(id));
  const [first] = suggestions;
  const window = first?.evidence.window ?? { from: '', to: '' };
  const all = ids.length === suggestions.length;
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="300" blockAlign="center">
          <Checkbox
            label={t('universe-suggestions.all')}
            checked={all}
            onChange={(checked) => onChoose(new Set(checked ? suggestions.map(({ id }) => id) : []))}
          />
          <Text as="span" tone="subdued">
            {t('universe-suggestions.chosen', { count: ids.length })}
          </Text>
          {!rejecting && (
            <>
              <Button
                variant="primary"
                disabled={ids.length === 0 || deciding.busy}
                onClick={() =>
                  deciding.accept(
                    ids,
                    t('universe-suggestions.reason.many', { from: day(window.from), to: day(window.to) }),
                  )
                }
              >
                {t('universe-suggestions.accept.many', { count: ids.length })}
              </Button>
              <Button disabled={ids.length === 0 || deciding.busy} onClick={() => setRejecting(true)}>
                {t('universe-suggestions.reject.many', { count: ids.length })}
              </Button>
            </>
          )}
        </InlineStack>
        {rejecting && (
          <RejectForm
            busy={deciding.busy}
            tooLong={deciding.tooLong}
            onReject={(reason) => {
              deciding.reject(ids, reason);
              setRejecting(false);
            }}
            onCancel={() => setRejecting(false)}
          />
        )}
      </BlockStack>
    </Card>
  );
}
