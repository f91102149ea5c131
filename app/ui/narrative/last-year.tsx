import { Link } from '@remix-run/react';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import { useWords } from '../words';
import { lanesOf } from './lanes';
import { placed } from './year-scale';

const LANE_REM = 1.5;
/** What is left above and below the lanes. */
const EDGE_REM = 0.25;

/** How another year was told, as thin bands above this one. */
export function LastYear({ chapters, year }: { chapters: readonly ChapterBrief[]; year: number }) {
  const { t, days } = useWords();
  const lanes = lanesOf(chapters);
  const height = (Math.max(0, ...lanes) + 1) * LANE_REM + EDGE_REM;
  return (
    <ul className="year-track year-last" style={{ blockSize: `${height}rem` }}>
      {chapters.map(({ id, title, from, to }, at) => {
        const label = t('narrative.band', { title, days: days(from, to) });
        return (
          <li
            key={id}
            style={{ ...placed(year, { from, to }), insetBlockStart: `${(lanes[at] ?? 0) * LANE_REM}rem` }}
          >
            <Link to={`/app/narrative/chapters/${id}`} prefetch="none" aria-label={label} title={label}>
              {title}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
