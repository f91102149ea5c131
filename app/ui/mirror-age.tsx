import { Badge, Text, type BadgeProps } from '@shopify/polaris';
import type { MirrorAge as Age } from '~/catalogue/mirror-age';
import type { WordKey } from '~/words/catalogue';
import { useWords } from './words';

/** The sentence for an age, and how loud it is said. A mirror whose last reading failed still serves. */
function sayingOf(mirror: Age): { key: WordKey; tone: BadgeProps['tone'] | null } {
  switch (mirror.kind) {
    case 'never':
      return { key: 'shared.mirror.never', tone: 'attention' };
    case 'reading':
      return { key: 'shared.mirror.reading', tone: 'info' };
    case 'failed':
      return { key: 'shared.mirror.unread', tone: 'warning' };
    case 'stale':
      return { key: 'shared.mirror.stale', tone: 'warning' };
    case 'fresh':
      return mirror.failure
        ? { key: 'shared.mirror.failed', tone: 'warning' }
        : { key: 'shared.mirror.fresh', tone: null };
  }
}

/** One line that says how old the figures on this page are. */
export function MirrorAge({ mirror, asOf }: { mirror: Age; asOf: Date }) {
  const { t, ago } = useWords();
  const { key, tone } = sayingOf(mirror);
  const text = t(key, 'asOf' in mirror ? { ago: ago(mirror.asOf, asOf) } : undefined);
  if (tone) return <Badge tone={tone}>{text}</Badge>;
  return (
    <Text as="span" variant="bodySm" tone="subdued">
      {text}
    </Text>
  );
}
