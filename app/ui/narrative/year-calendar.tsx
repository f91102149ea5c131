import { Link } from '@remix-run/react';
import { Text } from '@shopify/polaris';
import { useId, type CSSProperties, type ReactNode } from 'react';
import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { CalendarPage } from '~/universe/narrative/calendar-page';
import { yearOf } from '~/universe/narrative/days';
import { useMay } from '../may';
import { Picture } from '../picture';
import { useWords } from '../words';
import { laneHeight } from './chapter-band';
import { ChapterLanes } from './chapter-lanes';
import { CoverKey } from './cover-key';
import { CoverRow } from './cover-row';
import { clashingChapters } from './clash-sentence';
import { LastYear } from './last-year';
import { LaunchMarks } from './launch-marks';
import { monthsOf, percentAt } from './year-scale';

interface YearCalendarProps {
  page: CalendarPage;
  gates: readonly ChapterGate[];
  compare: boolean;
}

/** Thin lines where months begin, behind every row. */
const monthLines = (year: number): string =>
  monthsOf(year)
    .slice(1)
    .map((first) => {
      const at = percentAt(year, first).toFixed(3);
      return `linear-gradient(to right, transparent calc(${at}% - 1px), var(--p-color-border-secondary) calc(${at}% - 1px), var(--p-color-border-secondary) ${at}%, transparent ${at}%)`;
    })
    .join(', ');

function Row({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <div className="year-row">
      <div className="year-heading">{heading}</div>
      {children}
    </div>
  );
}

function Months({ year, today }: { year: number; today: string }) {
  const { t, month } = useWords();
  return (
    <Row heading={null}>
      <div className="year-track year-months" aria-hidden="true">
        {monthsOf(year).map((first) => (
          <span key={first} style={{ insetInlineStart: `${percentAt(year, first).toFixed(3)}%` }}>
            {month(first, 'short')}
          </span>
        ))}
        {yearOf(today) === year && <span className="year-today-word">{t('narrative.calendar.today')}</span>}
      </div>
    </Row>
  );
}

const Heading = ({ children }: { children: string }) => (
  <Text as="h3" variant="bodySm" tone="subdued" fontWeight="regular">
    {children}
  </Text>
);

/** A year as one wide calendar: chapters as bands, launches as marks, icons as rows with their cover. */
export function YearCalendar({ page, gates, compare }: YearCalendarProps) {
  const { t } = useWords();
  const may = useMay('narrate');
  const hintId = useId();
  const { year, today, chapters, launches, icons, lastYear } = page;
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const style = {
    '--year-months': monthLines(year),
    '--year-today': `${percentAt(year, today).toFixed(3)}%`,
  } as CSSProperties;
  return (
    <>
      <div
        role="region"
        aria-label={t('narrative.calendar.scroll', { year: String(year) })}
        tabIndex={0}
        className="year-scroll"
      >
        <div className={yearOf(today) === year ? 'year year-has-today' : 'year'} style={style}>
          <Months year={year} today={today} />
          {compare && lastYear && (
            <Row heading={<Heading>{lastYear.title}</Heading>}>
              <LastYear chapters={lastYear.chapters} year={year - 1} />
            </Row>
          )}
          <Row heading={<Heading>{t('narrative.calendar.chapters')}</Heading>}>
            {chapters.length > 0 ? (
              <ChapterLanes
                {...{ chapters, year, today, hintId }}
                clashing={clashingChapters(page.clashes)}
              />
            ) : (
              <div className="year-track" style={{ blockSize: laneHeight(1) }}>
                <Text as="p" tone="subdued">
                  {t('narrative.calendar.empty')}
                </Text>
              </div>
            )}
          </Row>
          {launches.length > 0 && (
            <Row heading={<Heading>{t('narrative.calendar.launches')}</Heading>}>
              <LaunchMarks {...{ launches, year, today }} />
            </Row>
          )}
          {icons.map((icon) => (
            <Row
              key={icon.id}
              heading={
                <Link to={`/app/universe/icons/${icon.id}`} prefetch="none" className="year-icon">
                  <Picture url={icon.pictureUrl} size="extraSmall" />
                  <span title={icon.title}>{icon.title}</span>
                </Link>
              }
            >
              <CoverRow {...{ icon, gates, year }} chapters={byId} />
            </Row>
          ))}
        </div>
      </div>
      {icons.length > 0 && <CoverKey />}
      {chapters.length > 0 && (
        <Text as="p" tone="subdued" variant="bodySm">
          <span id={hintId}>{t(may ? 'narrative.calendar.hint' : 'narrative.calendar.hint.read')}</span>
        </Text>
      )}
    </>
  );
}
