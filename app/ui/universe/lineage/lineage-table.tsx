import { Link } from '@shopify/polaris';
import type { LineageEdition } from '~/universe/lineage/lineage-edition';
import { useWords } from '../../words';
import { ScrollTable } from '../scroll-table';
import { kindSentence } from './edition-sentences';

interface LineageTableProps {
  label: string;
  editions: LineageEdition[];
  today: string;
}

/** The same facts as the timeline, in rows. */
export function LineageTable({ label, editions, today }: LineageTableProps) {
  const words = useWords();
  const { t, day, number } = words;
  const dayOf = (at: string | null) => (at === null ? '–' : day(at, today));
  return (
    <ScrollTable
      label={label}
      columns={(['stage', 'kind', 'launch', 'end', 'size', 'products', 'drop', 'follows'] as const).map(
        (key) => t(`lineage.column.${key}`),
      )}
      rows={editions.map((edition) => ({
        key: edition.id,
        heading: <Link url={`/app/universe/editions/${edition.id}`}>{edition.title}</Link>,
        cells: [
          t(`lineage.stage.${edition.stage}`),
          kindSentence(edition, words),
          dayOf(edition.launch),
          dayOf(edition.endsOn),
          edition.editionSize === null ? '–' : number(edition.editionSize),
          number(edition.products),
          edition.drop?.title ?? '–',
          edition.predecessor?.title ?? '–',
        ].map((content) => ({ content })),
      }))}
    />
  );
}
