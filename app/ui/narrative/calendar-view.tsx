import { useSearchParams } from '@remix-run/react';
import { BlockStack, Button, ButtonGroup, Card, InlineStack, Link, Page, Text } from '@shopify/polaris';
import { ChevronLeftIcon, ChevronRightIcon } from '@shopify/polaris-icons';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { CalendarPage } from '~/universe/narrative/calendar-page';
import { FIRST_YEAR, LAST_YEAR } from '~/universe/narrative/days';
import { useMay } from '../may';
import { useWords } from '../words';
import { yearUrl } from './asked-year';
import { ClashesCard } from './clashes-card';
import { CopyYear } from './copy-year';
import { FirstUse } from './first-use';
import { LeftOutLine } from './left-out-line';
import { MonthsList } from './months-list';
import { YearCalendar } from './year-calendar';
import { YearStory } from './year-story';
import { YearTable } from './year-table';

interface CalendarViewProps {
  page: CalendarPage;
  gates: ChapterGate[];
}

/** The address with one of its choices taken or left. */
function useChoice(name: 'compare' | 'table') {
  const [params] = useSearchParams();
  const on = params.has(name);
  const other = new URLSearchParams(params);
  if (on) other.delete(name);
  else other.set(name, '1');
  return { on, url: `/app/narrative?${other.toString()}` };
}

function Years({ year }: { year: number }) {
  const { t } = useWords();
  const near = (by: -1 | 1) => {
    const other = year + by;
    const label = t(`narrative.year.${by < 0 ? 'previous' : 'next'}`, { year: String(other) });
    return (
      <Button
        icon={by < 0 ? ChevronLeftIcon : ChevronRightIcon}
        accessibilityLabel={label}
        disabled={other < FIRST_YEAR || other > LAST_YEAR}
        url={yearUrl(other)}
      />
    );
  };
  return (
    <ButtonGroup variant="segmented">
      {near(-1)}
      {near(1)}
    </ButtonGroup>
  );
}

function IconPages({ page }: { page: CalendarPage }) {
  const { t } = useWords();
  const [params] = useSearchParams();
  const turned = (icons: string | null) => {
    const other = new URLSearchParams(params);
    if (icons === null) other.delete('icons');
    else other.set('icons', icons);
    return `/app/narrative?${other.toString()}`;
  };
  if (page.nextIcons === null && !params.has('icons')) return null;
  return (
    <InlineStack gap="200">
      {params.has('icons') && <Button url={turned(null)}>{t('narrative.cover.first')}</Button>}
      {page.nextIcons !== null && <Button url={turned(page.nextIcons)}>{t('narrative.cover.next')}</Button>}
    </InlineStack>
  );
}

function Told({ page, gates }: CalendarViewProps) {
  const { t } = useWords();
  const may = useMay('narrate');
  const compare = useChoice('compare');
  const table = useChoice('table');
  const last = String(page.year - 1);
  const turned = useSearchParams()[0].has('icons');
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('narrative.calendar', { year: String(page.year) })}
          </Text>
          <InlineStack gap="200">
            {may && page.lastYear && page.lastYear.chapters.length > 0 && (
              <CopyYear from={page.year - 1} to={page.year} />
            )}
            <div className="wide-only">
              <InlineStack gap="200">
                {page.lastYear && !table.on && (
                  <Button url={compare.url} pressed={compare.on}>
                    {t(compare.on ? 'narrative.compare.hide' : 'narrative.compare', { year: last })}
                  </Button>
                )}
                <Button url={table.url}>
                  {t(table.on ? 'narrative.as-calendar' : 'narrative.as-table')}
                </Button>
              </InlineStack>
            </div>
          </InlineStack>
        </InlineStack>
        <div className="wide-only">
          <BlockStack gap="300">
            {table.on ? (
              <YearTable {...{ page, gates }} />
            ) : (
              <YearCalendar {...{ page, gates }} compare={compare.on} />
            )}
            <IconPages page={page} />
          </BlockStack>
        </div>
        <div className="narrow-only">
          <MonthsList {...{ page, gates }} allIcons={page.nextIcons === null && !turned} />
        </div>
        {page.moreLaunches && (
          <InlineStack gap="200">
            <Text as="p" tone="subdued">
              {t('narrative.launch.more', { count: page.launches.length })}
            </Text>
            <Link url="/app/universe/lineage">{t('narrative.launch.lineage')}</Link>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}

/** The year: its calendar, what clashes, what is left out, and what it is about. */
export function CalendarView({ page, gates }: CalendarViewProps) {
  const { t } = useWords();
  const may = useMay('narrate');
  const { year, today, narrative, chapters, clashes } = page;
  const named = narrative !== null && narrative.title !== String(year) ? narrative.title : null;
  const untold = chapters.length === 0;
  return (
    <Page
      fullWidth
      title={t('narrative.year', { year: String(year) })}
      {...(named !== null && { subtitle: named })}
      titleMetadata={<Years year={year} />}
      {...(may &&
        !untold && {
          primaryAction: {
            content: t('narrative.new'),
            url: `/app/narrative/chapters/new?year=${String(year)}`,
          },
        })}
    >
      <BlockStack gap="400">
        {untold ? <FirstUse page={page} /> : <Told page={page} gates={gates} />}
        <ClashesCard clashes={clashes} more={page.moreClashes} today={today} />
        {!untold && <LeftOutLine year={year} />}
        {narrative && <YearStory key={`${year}`} narrative={narrative} />}
      </BlockStack>
    </Page>
  );
}
