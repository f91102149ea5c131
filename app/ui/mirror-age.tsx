import { Badge, InlineStack, Text } from '@shopify/polaris';
import { useWords } from './words';

/** How old the mirror is, as `~/catalogue/mirror-age` says it. */
export type MirrorState =
  { kind: 'fresh' | 'stale' | 'failed'; since: Date } | { kind: 'reading' } | { kind: 'never' };

const TONES = {
  fresh: undefined,
  reading: 'info',
  never: 'attention',
  stale: 'warning',
  failed: 'warning',
} as const;

/** One line that says how old the figures on this page are. */
export function MirrorAge({ mirror, asOf }: { mirror: MirrorState; asOf: Date }) {
  const { t, ago } = useWords();
  const since = 'since' in mirror ? { ago: ago(mirror.since, asOf) } : undefined;
  const text = t(`shared.mirror.${mirror.kind}`, since);
  const tone = TONES[mirror.kind];
  return (
    <InlineStack gap="200" blockAlign="center">
      {tone ? (
        <Badge tone={tone}>{text}</Badge>
      ) : (
        <Text as="span" variant="bodySm" tone="subdued">
          {text}
        </Text>
      )}
    </InlineStack>
  );
}
