import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';

interface NothingHereProps {
  title: string;
  body: string;
  action?: { label: string; url: string };
}

/** What stands where a list would be, while there is nothing to list: why, and what to do. */
export function NothingHere({ title, body, action }: NothingHereProps) {
  return (
    <Box paddingBlock="800" paddingInline="400">
      <BlockStack gap="200" inlineAlign="center">
        <Text as="h2" variant="headingMd" alignment="center">
          {title}
        </Text>
        <Box maxWidth="480px">
          <Text as="p" alignment="center" tone="subdued">
            {body}
          </Text>
        </Box>
        {action && (
          <InlineStack align="center">
            <Button variant="primary" url={action.url}>
              {action.label}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Box>
  );
}
