import { Link, Text } from '@shopify/polaris';
import { tierOf, type PictureNode, type WeighedBy } from '~/universe/picture/picture';
import { FoldedCard } from '../../promise/folded-card';
import { useWords } from '../../words';
import { ScrollTable } from '../scroll-table';
import { pageOf, shareWords, titleOf } from './node-words';
import { standingOf, type Standings } from './standings';

interface PictureTableProps {
  nodes: readonly PictureNode[];
  by: WeighedBy;
  standings: Standings;
}

const MOST_READ = 120;
const shortened = (title: string): string =>
  title.length > MOST_READ ? `${title.slice(0, MOST_READ)}…` : title;

/** The same facts for those who would rather read than look: the largest share first. */
export function PictureTable({ nodes, by, standings }: PictureTableProps) {
  const words = useWords();
  const { t, number, money } = words;
  const said = (text: string) => ({ content: <Text as="span">{text}</Text> });
  const rows = nodes
    .toSorted((a, b) => b.share - a.share)
    .map((node) => {
      const standing = standingOf(node, standings);
      return {
        key: node.id,
        heading: (
          <Text as="span" breakWord>
            <Link url={pageOf(node)}>{shortened(titleOf(node, words))}</Link>
          </Text>
        ),
        cells: [
          said(t(`universe-picture.tier.${tierOf(node)}`)),
          said(shareWords(node.share, words)),
          ...(by === 'revenue' ? [said(money(node.revenue))] : []),
          said(number(node.products)),
          standing === null ? null : said(t(`promise.standing.${standing}`)),
        ],
      };
    });
  return (
    <FoldedCard title={t('universe-picture.table')}>
      <ScrollTable
        label={t('universe-picture.table')}
        columns={[
          t('universe-picture.table.tier'),
          t('universe-picture.table.share'),
          ...(by === 'revenue' ? [t('universe-picture.table.sales')] : []),
          t('universe-picture.table.products'),
          t('universe-picture.table.promise'),
        ]}
        rows={rows}
      />
    </FoldedCard>
  );
}
