import { BlockStack, Link } from '@shopify/polaris';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { CalendarPage } from '~/universe/narrative/calendar-page';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import { gateSentence } from '../stock/gate-sentence';
import { ScrollTable } from '~/ui/universe/scroll-table';
import { useWords } from '../words';

function ChaptersTable({ page }: { page: CalendarPage }) {
  const words = useWords();
  const { t, days, list } = words;
  const { year, today, chapters, launches } = page;
  const also = ({ drops, products, rules }: ChapterBrief): string =>
    list([
      ...(drops > 0 ? [t('narrative.named.drops', { count: drops })] : []),
      ...(products > 0 ? [t('narrative.named.products', { count: products })] : []),
      ...(rules > 0 ? [t('narrative.named.rules', { count: rules })] : []),
    ]);
  const during = ({ from, to }: ChapterBrief): string =>
    String(launches.filter(({ day }) => day >= from && day <= to).length);
  return (
    <ScrollTable
      label={t('narrative.calendar', { year: String(year) })}
      columns={(['days', 'icons', 'launches', 'named'] as const).map((column) =>
        t(`narrative.table.${column}`),
      )}
      rows={chapters.map((chapter) => ({
        key: chapter.id,
        heading: (
          <Link url={`/app/narrative/chapters/${chapter.id}`}>
            <span className="year-words">{chapter.title}</span>
          </Link>
        ),
        cells: [
          days(chapter.from, chapter.to, today),
          String(chapter.icons),
          during(chapter),
          also(chapter),
        ].map((content) => ({ content })),
      }))}
    />
  );
}

interface YearTableProps {
  page: CalendarPage;
  gates: readonly ChapterGate[];
}

const TONES = { covered: null, short: 'critical', unknown: null } as const;

/** Everything that the calendar draws, as tables. */
export function YearTable({ page, gates }: YearTableProps) {
  const words = useWords();
  const { t } = words;
  const { chapters, icons } = page;
  const gateOf = new Map(gates.map((gate) => [`${gate.iconId} ${gate.chapterId}`, gate]));
  const named = chapters.filter(({ id }) => icons.some((icon) => icon.chapters.some((one) => one.id === id)));
  return (
    <BlockStack gap="400">
      <ChaptersTable page={page} />
      {icons.length > 0 && (
        <ScrollTable
          label={t('narrative.cover')}
          columns={named.map(({ title }) => title)}
          rows={icons.map((icon) => ({
            key: icon.id,
            heading: (
              <Link url={`/app/universe/icons/${icon.id}`}>
                <span className="year-words">{icon.title}</span>
              </Link>
            ),
            cells: named.map(({ id }) => {
              const gate = gateOf.get(`${icon.id} ${id}`);
              return gate ? { content: gateSentence(gate, words), tone: TONES[gate.gate.state] } : null;
            }),
          }))}
        />
      )}
    </BlockStack>
  );
}
