import { BlockStack, InlineStack, Link, Text } from '@shopify/polaris';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { CalendarPage } from '~/universe/narrative/calendar-page';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import { useWords } from '../words';
import { launchUrl } from './launch-marks';
import { monthEnd, monthsOf } from './year-scale';

/** Launches that a month lists by name. */
const NAMED = 10;

interface MonthsListProps {
  page: CalendarPage;
  gates: readonly ChapterGate[];
  /** Whether the gates are those of every icon of the year. */
  allIcons: boolean;
}

function ChapterLink({ chapter }: { chapter: ChapterBrief }) {
  return (
    <Link url={`/app/narrative/chapters/${chapter.id}`}>
      <span className="year-words">{chapter.title}</span>
    </Link>
  );
}

/** The year as a list by month, where it is too narrow for a calendar: what begins, what goes on, what launches. */
export function MonthsList({ page, gates, allIcons }: MonthsListProps) {
  const { t, month, day, days } = useWords();
  const { year, today, chapters, launches } = page;
  const shortIn = (id: string): number =>
    gates.filter(({ chapterId, gate }) => chapterId === id && gate.state === 'short').length;
  const said = ({ id, from, to, icons }: ChapterBrief): string => {
    const short = allIcons ? shortIn(id) : 0;
    return [
      days(from, to, today),
      t('narrative.named.icons', { count: icons }),
      ...(short > 0 ? [t('narrative.month.short', { count: short })] : []),
    ].join(' · ');
  };
  return (
    <BlockStack gap="400">
      {monthsOf(year).map((first) => {
        const last = monthEnd(first);
        const begun = chapters.filter(({ from }) => from >= first && from <= last);
        const going = chapters.filter(({ from, to }) => from < first && to >= first);
        const launched = launches.filter((launch) => launch.day >= first && launch.day <= last);
        return (
          <BlockStack key={first} gap="150">
            <Text as="h3" variant="headingSm">
              {month(first, 'long')}
            </Text>
            {begun.length + going.length + launched.length === 0 && (
              <Text as="p" tone="subdued">
                {t('narrative.month.nothing')}
              </Text>
            )}
            {going.length > 0 && (
              <InlineStack gap="200">
                <Text as="span" tone="subdued">
                  {t('narrative.month.still')}
                </Text>
                {going.map((chapter) => (
                  <ChapterLink key={chapter.id} chapter={chapter} />
                ))}
              </InlineStack>
            )}
            <ul className="year-month">
              {begun.map((chapter) => (
                <li key={chapter.id}>
                  <ChapterLink chapter={chapter} />
                  <span>{said(chapter)}</span>
                </li>
              ))}
              {launched.slice(0, NAMED).map((launch) => (
                <li key={launch.id}>
                  <Link url={launchUrl(launch)}>
                    {t(`narrative.launch.${launch.what}`, {
                      title: launch.title,
                      day: day(launch.day, today),
                    })}
                  </Link>
                </li>
              ))}
              {launched.length > NAMED && (
                <li>
                  <Link url="/app/universe/lineage">
                    {t('narrative.clash.more', { count: launched.length - NAMED })}
                  </Link>
                </li>
              )}
            </ul>
          </BlockStack>
        );
      })}
    </BlockStack>
  );
}
