import { Badge, BlockStack, Button, Card, Checkbox, Collapsible, InlineStack, Text } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { ShownSuggestion } from '~/universe/suggestions/suggestions-page';
import { useMay } from '../../may';
import { useWords } from '../../words';
import { Numbers } from './numbers';
import { RejectForm } from './reject-form';
import { StylePictures, StyleProducts } from './suggested-products';
import { setSentence, suggestionSentence } from './suggestion-sentence';
import type { Deciding } from './use-deciding';

interface SuggestionCardProps {
  suggestion: ShownSuggestion;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  deciding: Deciding;
}

type Verbs = Pick<SuggestionCardProps, 'suggestion' | 'deciding'> & { onReject: () => void };

function ProposalVerbs({ suggestion, deciding, onReject }: Verbs) {
  const words = useWords();
  const { t } = words;
  const { id, title } = suggestion;
  const reason = t('universe-suggestions.reason', { sentence: suggestionSentence(suggestion, words) });
  return (
    <>
      <Button
        disabled={deciding.busy}
        accessibilityLabel={t('universe-suggestions.accept.what', { title })}
        onClick={() => deciding.accept([id], reason)}
      >
        {t('universe-suggestions.accept')}
      </Button>
      <Button
        variant="tertiary"
        disabled={deciding.busy}
        accessibilityLabel={t('universe-suggestions.reject.what', { title })}
        onClick={onReject}
      >
        {t('universe-suggestions.reject')}
      </Button>
    </>
  );
}

function DoubtVerbs({ suggestion, deciding }: Omit<Verbs, 'onReject'>) {
  const { t } = useWords();
  const { id, title } = suggestion;
  return (
    <Button
      disabled={deciding.busy}
      accessibilityLabel={t('universe-suggestions.keep.what', { title })}
      onClick={() => deciding.reject([id], '')}
    >
      {t('universe-suggestions.keep')}
    </Button>
  );
}

/** One suggestion: what, why in a sentence, the permanent set, and the numbers for who wants to check them. */
export function SuggestionCard({ suggestion, chosen, onChoose, deciding }: SuggestionCardProps) {
  const words = useWords();
  const { t } = words;
  const may = useMay('cast');
  const [shown, setShown] = useState(false);
  const [rejecting, setRejecting] = useState(false);
  const id = useId();
  const { kind, title, evidence, products, iconId, confidence } = suggestion;
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack gap="300" blockAlign="center">
          {may && kind === 'icon' && (
            <Checkbox
              label={t('universe-suggestions.choose', { title })}
              labelHidden
              checked={chosen}
              onChange={onChoose}
            />
          )}
          <StylePictures products={products} />
          <Text as="h2" variant="headingMd" breakWord>
            {title}
          </Text>
          <Badge>{t(`universe-suggestions.confidence.${confidence}`)}</Badge>
        </InlineStack>
        <Text as="p">{suggestionSentence(suggestion, words)}</Text>
        {evidence.set && <Text as="p">{setSentence(evidence.set, words)}</Text>}
        <StyleProducts products={products} />
        {rejecting ? (
          <RejectForm
            busy={deciding.busy}
            tooLong={deciding.tooLong}
            onReject={(reason) => deciding.reject([suggestion.id], reason)}
            onCancel={() => setRejecting(false)}
          />
        ) : (
          <InlineStack gap="200" blockAlign="center">
            {may && kind === 'icon' && (
              <ProposalVerbs
                suggestion={suggestion}
                deciding={deciding}
                onReject={() => setRejecting(true)}
              />
            )}
            {may && kind === 'doubt' && <DoubtVerbs suggestion={suggestion} deciding={deciding} />}
            {iconId !== null && (
              <Button variant="plain" url={`/app/universe/icons/${iconId}`}>
                {t('universe-suggestions.icon')}
              </Button>
            )}
            <Button
              variant="plain"
              disclosure={shown ? 'up' : 'down'}
              ariaExpanded={shown}
              ariaControls={id}
              accessibilityLabel={t('universe-suggestions.numbers.what', { title })}
              onClick={() => setShown(!shown)}
            >
              {t('universe-suggestions.numbers')}
            </Button>
          </InlineStack>
        )}
        <Collapsible id={id} open={shown}>
          <Numbers suggestion={suggestion} />
        </Collapsible>
      </BlockStack>
    </Card>
  );
}
