import { Button, Card, Collapsible, InlineStack, Text } from '@shopify/polaris';
import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../words';

/** A section that needs nobody's attention: its heading says how much is in it, the rest unfolds. */
export function FoldedCard({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <Card>
      <InlineStack align="space-between" blockAlign="center">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        <Button
          variant="plain"
          disclosure={shown ? 'up' : 'down'}
          ariaExpanded={shown}
          ariaControls={id}
          accessibilityLabel={t(shown ? 'promise.hide.what' : 'promise.show.what', { what: title })}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'promise.hide' : 'promise.show')}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={shown}>
        {children}
      </Collapsible>
    </Card>
  );
}
