import { useNavigate } from '@remix-run/react';
import { Banner, BlockStack, InlineStack, Link, Pagination, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { SuggestionsPage } from '~/universe/suggestions/suggestions-page';
import { useMay } from '../../may';
import { NarrowInset } from '../../narrow-inset';
import { useWords } from '../../words';
import { refusalSentence } from '../refusal-sentence';
import { BestSellersCard } from './best-sellers-card';
import { BulkBar } from './bulk-bar';
import { NothingSuggested } from './nothing-suggested';
import { SuggestionCard } from './suggestion-card';
import { useDeciding } from './use-deciding';

const HERE = '/app/universe/suggestions';

function Introduction({ page: { kind, suggestions } }: { page: SuggestionsPage }) {
  const { t, day } = useWords();
  const window = suggestions[0]?.evidence.window;
  return (
    <NarrowInset>
      <Text as="p">
        {t(kind === 'icon' ? 'universe-suggestions.body' : 'universe-suggestions.doubts.body')}
      </Text>
      {window && (
        <Text as="p" tone="subdued">
          {t('universe-suggestions.window', { from: day(window.from), to: day(window.to) })}
        </Text>
      )}
    </NarrowInset>
  );
}

/** What the sales suggest, to be decided one by one or together; then doubts in one line, and what else sells well. */
export function SuggestionsView({ page, first }: { page: SuggestionsPage; first: boolean }) {
  const words = useWords();
  const { t } = words;
  const { waiting, kind, suggestions, count, next, bestSellers } = page;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const deciding = useDeciding(kind);
  const navigate = useNavigate();
  const may = useMay('cast');
  const choose = (id: string) => (on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  const turn = (after: string | null) =>
    navigate(`${HERE}?${new URLSearchParams({ kind, ...(after === null ? {} : { after }) }).toString()}`);
  if (waiting !== null) return <NothingSuggested waiting={waiting} kind={kind} />;
  return (
    <BlockStack gap="400">
      {suggestions.length > 0 && <Introduction page={page} />}
      {deciding.refusal && <Banner tone="warning">{refusalSentence(deciding.refusal, words)}</Banner>}
      {suggestions.length === 0 && <NothingSuggested waiting={null} kind={kind} />}
      {may && kind === 'icon' && suggestions.length > 1 && (
        <BulkBar suggestions={suggestions} chosen={chosen} onChoose={setChosen} deciding={deciding} />
      )}
      {suggestions.map((suggestion) => (
        <SuggestionCard
          key={suggestion.id}
          suggestion={suggestion}
          chosen={chosen.has(suggestion.id)}
          onChoose={choose(suggestion.id)}
          deciding={deciding}
        />
      ))}
      {(next !== null || !first) && (
        <InlineStack align="center">
          <Pagination
            label={t('universe-suggestions.page', { count: suggestions.length })}
            hasPrevious={!first}
            previousTooltip={t('universe-suggestions.page.first')}
            onPrevious={() => turn(null)}
            hasNext={next !== null}
            nextTooltip={t('universe-suggestions.page.next')}
            onNext={() => turn(next)}
          />
        </InlineStack>
      )}
      {kind === 'icon' && count.doubts > 0 && (
        <NarrowInset>
          <Text as="p" tone="subdued">
            {t('universe-suggestions.doubts', { count: count.doubts })}
            {'. '}
            <Link url={`${HERE}?kind=doubt`}>{t('universe-suggestions.doubts.look')}</Link>
          </Text>
        </NarrowInset>
      )}
      {kind === 'icon' && first && <BestSellersCard bestSellers={bestSellers} />}
    </BlockStack>
  );
}
