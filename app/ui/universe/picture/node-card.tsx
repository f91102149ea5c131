import { BlockStack, Button, InlineStack, Text } from '@shopify/polaris';
import { XIcon } from '@shopify/polaris-icons';
import { useEffect, useRef } from 'react';
import type { PictureNode, WeighedBy } from '~/universe/picture/picture';
import { TonedBadge, type Tone } from '../../toned-badge';
import { useWords } from '../../words';
import { castOf, ofWhom, pageOf, shareSentence, titleOf } from './node-words';
import { standingOf, type Standings } from './standings';

const TONES: Record<NonNullable<ReturnType<typeof standingOf>>, Tone> = {
  broken: 'critical',
  'at-risk': 'warning',
  unknown: 'attention',
  'not-tracked': null,
  unset: null,
  kept: 'success',
};

/** What is said about a node besides its figures: why it is there, or when. */
function Story({ node }: { node: PictureNode }) {
  const words = useWords();
  const { t } = words;
  const lines: string[] = [];
  if (node.kind === 'icon' && node.why) {
    const { reason, at, by } = node.why;
    if (reason !== '') lines.push(t('universe-picture.card.why', { reason }));
    lines.push(t('universe-picture.card.since', { date: words.date(at), by }));
  }
  if (node.kind === 'edition') {
    lines.push(`${t(`lineage.kind.${node.novelty}`)}, ${ofWhom(node, words)}`);
    lines.push(
      node.launchesOn === null
        ? t('universe-picture.card.no-day')
        : t(`universe-picture.card.launch.${node.stage}`, { date: words.day(node.launchesOn) }),
    );
  }
  if (node.kind === 'rest' && node.tier === 'uncast') lines.push(t('universe-picture.card.uncast'));
  return lines.map((line) => (
    <Text key={line} as="p" breakWord>
      {line}
    </Text>
  ));
}

interface NodeCardProps {
  node: PictureNode;
  by: WeighedBy;
  standings: Standings;
  close: () => void;
}

/** One node of the picture, told in full, with the ways to its pages. Escape closes it. */
export function NodeCard({ node, by, standings, close }: NodeCardProps) {
  const words = useWords();
  const { t } = words;
  const card = useRef<HTMLDivElement>(null);
  const title = titleOf(node, words);
  const standing = standingOf(node, standings);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
  }, [node.id]);
  return (
    <div
      ref={card}
      className="picture-card"
      role="dialog"
      aria-label={t('universe-picture.card', { title })}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="start" wrap={false} gap="200">
          <Text as="h2" variant="headingMd" breakWord>
            {title.length > 200 ? `${title.slice(0, 200)}…` : title}
          </Text>
          <Button icon={XIcon} variant="tertiary" accessibilityLabel={t('shared.close')} onClick={close} />
        </InlineStack>
        <InlineStack gap="200" blockAlign="center">
          <Text as="span" tone="subdued">
            {node.kind === 'rest'
              ? t(`universe-picture.tier.${node.tier}`)
              : t(`universe-picture.kind.${node.kind}`)}
          </Text>
          {standing !== null && (
            <TonedBadge tone={TONES[standing]}>
              {t('universe-picture.promise', { standing: t(`promise.standing.${standing}`) })}
            </TonedBadge>
          )}
        </InlineStack>
        <Text as="p" variant="headingSm">
          {`${shareSentence(node.share, by, words)} · ${t('universe-picture.products', { count: node.products })}`}
        </Text>
        <Story node={node} />
        <InlineStack gap="200">
          {(node.kind === 'icon' || node.kind === 'edition') && (
            <Button variant="primary" url={pageOf(node)}>
              {t(`universe-picture.open.${node.kind}`)}
            </Button>
          )}
          {node.kind !== 'edition' && <Button url={castOf(node)}>{t('universe-picture.open.cast')}</Button>}
        </InlineStack>
      </BlockStack>
    </div>
  );
}
