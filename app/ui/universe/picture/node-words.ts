import { tierOf, type PictureNode, type WeighedBy } from '~/universe/picture/picture';
import type { Words } from '~/words/words';
import { standingOf, type Standings } from './standings';

const TINY = 0.001;

export const shareWords = (share: number, { t, percent }: Words): string =>
  share > 0 && share < TINY ? t('universe-picture.share.tiny') : percent(share);

/** "24% of sales". */
export const shareSentence = (share: number, by: WeighedBy, words: Words): string =>
  words.t(`universe-picture.share.${by}`, { share: shareWords(share, words) });

export function titleOf(node: PictureNode, { t }: Words): string {
  return node.kind === 'rest' ? t(`universe-picture.rest.${node.tier}`) : node.title;
}

/** Whose edition it is, or around which icon it stands; '' for all others. */
export function ofWhom(node: PictureNode, { t, list }: Words): string {
  if (node.kind === 'category' && node.around)
    return t('universe-picture.around', { icon: node.around.title });
  return node.kind === 'edition' && node.icons.length > 0
    ? t('universe-picture.of', { icons: list(node.icons.map(({ title }) => title)) })
    : '';
}

/** Everything that a node shows, as one line for those who hear it. */
export function readOut(node: PictureNode, by: WeighedBy, standings: Standings, words: Words): string {
  const { t } = words;
  const standing = standingOf(node, standings);
  return [
    titleOf(node, words),
    node.kind === 'rest'
      ? t(`universe-picture.tier.${tierOf(node)}`)
      : t(`universe-picture.kind.${node.kind}`),
    ofWhom(node, words),
    node.kind === 'edition' ? t(`universe-picture.stage.${node.stage}`) : '',
    shareSentence(node.share, by, words),
    t('universe-picture.products', { count: node.products }),
    standing === null ? '' : t('universe-picture.promise', { standing: t(`promise.standing.${standing}`) }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Where a node leads. */
export function pageOf(node: PictureNode): string {
  if (node.kind === 'icon') return `/app/universe/icons/${node.subject}`;
  if (node.kind === 'edition') return `/app/universe/editions/${node.subject}`;
  return castOf(node);
}

/** The products behind a node, in the cast list. */
export function castOf(node: PictureNode): string {
  if (node.kind === 'icon') return `/app/universe?view=cast&icon=${node.subject}`;
  if (node.kind === 'category')
    return `/app/universe?view=cast&category=${node.subject}${node.around ? `&icon=${node.around.id}` : ''}`;
  return `/app/universe?view=cast&role=${tierOf(node)}`;
}
