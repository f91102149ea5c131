import type { LineageEdition } from '~/universe/lineage/lineage-edition';
import type { Words } from '~/words/words';

/** Kind, and with whom or in what. */
export function kindSentence({ kind, partner, material }: LineageEdition, { t }: Words): string {
  const named = t(`lineage.kind.${kind}`);
  if (partner !== null) return t('lineage.kind.with', { kind: named, partner });
  return material === null ? named : t('lineage.kind.in', { kind: named, material });
}

/** From when until when. */
export function daysSentence({ launch, endsOn, stage }: LineageEdition, today: string, words: Words): string {
  const { t, day } = words;
  const to = endsOn === null ? null : day(endsOn, today);
  if (launch === null) {
    if (to !== null) return t('lineage.days.until', { to });
    return t(stage === 'planned' ? 'lineage.days.unknown' : 'lineage.days.not-said');
  }
  const from = day(launch, today);
  return to === null ? t('lineage.days.from', { from }) : t('lineage.days.both', { from, to });
}

/** What else a card says: pieces, products, what it follows. */
export function smallFacts(edition: LineageEdition, today: string, { t }: Words): string[] {
  const { editionSize, products, predecessor, stage, launch } = edition;
  const late = stage === 'planned' && launch !== null && launch <= today;
  return [
    ...(editionSize === null ? [] : [t('lineage.size', { count: editionSize })]),
    ...(products > 0 ? [t('lineage.products', { count: products })] : []),
    ...(late ? [t('lineage.no-product')] : []),
    ...(predecessor === null ? [] : [t('lineage.follows', { title: predecessor.title })]),
  ];
}
