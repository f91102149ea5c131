import { BlockStack, Text } from '@shopify/polaris';

/** A name and the lines below it; nothing where there are none. */
export function NamedLines({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <BlockStack gap="050">
      <Text as="h3" variant="headingSm">
        {name}
      </Text>
      {lines.map((line) => (
        <Text as="p" key={line}>
          {line}
        </Text>
      ))}
    </BlockStack>
  );
}
