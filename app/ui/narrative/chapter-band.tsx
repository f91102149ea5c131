import { Link } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import type { Days } from '~/universe/narrative/moved-days';
import { useWords } from '../words';
import type { useBandDrag } from './use-band-drag';
import { placed } from './year-scale';

const LANE_REM = 2.75;

export interface ChapterBandProps {
  chapter: ChapterBrief;
  year: number;
  days: Days;
  lane: number;
  today: string;
  /** Whether Tab comes to this band: one of all does. */
  inTabOrder: boolean;
  clashes: boolean;
  /** Absent where the person who looks may not move it. */
  drag: ReturnType<typeof useBandDrag> | null;
  hintId: string;
  /** Told where the link stands, so that keys can go to it. */
  onLink: (link: HTMLAnchorElement | null) => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
}

/** A chapter in the calendar: a link that can be moved and stretched. */
export function ChapterBand(props: ChapterBandProps) {
  const { chapter, year, days, lane, today, drag, hintId, onLink } = props;
  const { t, days: written } = useWords();
  const { id, title } = chapter;
  const state = days.to < today ? 'over' : days.from <= today ? 'now' : 'ahead';
  return (
    <li
      className={`year-band year-band-${state}`}
      style={{ ...placed(year, days), insetBlockStart: `${lane * LANE_REM}rem` }}
      {...drag?.follow}
    >
      <Link
        ref={(link) => onLink(link)}
        to={`/app/narrative/chapters/${id}`}
        prefetch="none"
        draggable={false}
        tabIndex={props.inTabOrder ? 0 : -1}
        aria-describedby={hintId}
        aria-label={t(props.clashes ? 'narrative.band.clash' : 'narrative.band', {
          title,
          days: written(days.from, days.to, today),
        })}
        title={`${title}\n${written(days.from, days.to, today)}`}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onKeyUp={props.onKeyUp}
        onPointerDown={(event) => drag?.take(event, id, 'whole', days)}
        onClick={(event) => {
          if (drag?.endedDrag()) event.preventDefault();
        }}
      >
        {props.clashes && <span aria-hidden="true">! </span>}
        {title}
      </Link>
      {drag &&
        (['from', 'to'] as const).map((end) => (
          <span
            key={end}
            aria-hidden="true"
            className={`year-band-end year-band-${end}`}
            onPointerDown={(event) => drag.take(event, id, end, days)}
          />
        ))}
    </li>
  );
}

/** How high so many lanes are, as CSS. */
export const laneHeight = (lanes: number): string => `${Math.max(1, lanes) * LANE_REM}rem`;
