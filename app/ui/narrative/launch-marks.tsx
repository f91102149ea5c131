import { Link } from '@remix-run/react';
import type { Launch } from '~/universe/narrative/launch';
import { useWords } from '../words';
import { percentAt } from './year-scale';

interface LaunchMarksProps {
  launches: readonly Launch[];
  year: number;
  today: string;
}

/** Where a launch is looked at. */
export const launchUrl = ({ what, id }: Pick<Launch, 'what' | 'id'>): string =>
  `/app/universe/${what === 'drop' ? 'drops' : 'editions'}/${id}`;

const NAMED = 5;

/** The launches of a year as marks, one for each day that has any. */
export function LaunchMarks({ launches, year, today }: LaunchMarksProps) {
  const { t, day: written, list } = useWords();
  const byDay = [...Map.groupBy(launches, ({ day }) => day)];
  return (
    <ul className="year-track year-launches">
      {byDay.map(([day, these]) => {
        const [first] = these;
        const only = these.length === 1 && first ? first : null;
        const titles = list(these.slice(0, NAMED).map(({ title }) => title));
        const date = written(day, today);
        const named =
          these.length > NAMED ? t('narrative.launch.count', { count: these.length, titles }) : titles;
        const label = only
          ? t(`narrative.launch.${only.what}`, { title: only.title, day: date })
          : t('narrative.launch.several', { day: date, titles: named });
        return (
          <li key={day} style={{ insetInlineStart: `${percentAt(year, day).toFixed(3)}%` }}>
            <Link
              to={only ? launchUrl(only) : '/app/universe/lineage'}
              prefetch="none"
              aria-label={label}
              title={label}
            >
              <span aria-hidden="true">{only ? '' : these.length}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
