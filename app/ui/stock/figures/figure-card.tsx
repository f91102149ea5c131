import { BlockStack, Card, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';

interface FigureCardProps {
  /** Where other pages point to: `#reorder-point`. */
  id: string;
  title: string;
  value?: string;
  children: ReactNode;
}

/** One figure: what it is, how much, and below it how that comes about. */
export function FigureCard({ id, title, value, children }: FigureCardProps) {
  return (
    <section id={id} aria-label={title}>
      <Card>
        <BlockStack gap="300">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {title}
            </Text>
            {value !== undefined && (
              <Text as="p" variant="headingLg">
                {value}
              </Text>
            )}
          </BlockStack>
          {children}
        </BlockStack>
      </Card>
    </section>
  );
}
