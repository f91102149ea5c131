import { useEffect, useRef, type KeyboardEvent } from 'react';
import { timelineOf, type LineageEdition, type TimelineMark } from '~/universe/lineage/lineage-edition';
import { useWords } from '../../words';
import { EditionCard } from './edition-card';

interface TimelineProps {
  label: string;
  editions: LineageEdition[];
  today: string;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys walk from one edition to the next; Home and End go to the first and the last. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-edition]')];
  const at = cards.findIndex((card) => card === document.activeElement);
  const step = STEPS[event.key];
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? cards.length - 1 : at + (step ?? 0);
  if (at === -1 || to === at || (step === undefined && event.key !== 'Home' && event.key !== 'End')) return;
  event.preventDefault();
  cards[to]?.focus();
}

function Mark({ mark, today }: { mark: Exclude<TimelineMark, { kind: 'edition' }>; today: string }) {
  const { t, day } = useWords();
  if (mark.kind === 'year') return <span className="timeline-mark">{mark.year}</span>;
  if (mark.kind === 'undated') return <span className="timeline-mark">{t('lineage.undated')}</span>;
  return (
    <span className="timeline-mark">
      <time dateTime={today}>{t('lineage.today', { day: day(today, today) })}</time>
    </span>
  );
}

/** An icon's editions from past to planned, with years as marks and a line for today, which is in sight at first. */
export function Timeline({ label, editions, today }: TimelineProps) {
  const line = useRef<HTMLOListElement>(null);
  const marks = timelineOf(editions, today);
  const now = marks.findIndex(({ kind }) => kind === 'today');
  useEffect(() => {
    const list = line.current;
    const mark = list?.querySelector<HTMLElement>('.timeline-today');
    // Only the line scrolls: the page stays where it is.
    if (list && mark) list.scrollLeft = mark.offsetLeft - list.offsetLeft - list.clientWidth / 2;
  }, []);
  return (
    <ol ref={line} className="timeline" aria-label={label} tabIndex={-1} onKeyDown={walk}>
      {marks.map((mark, i) => {
        const ahead = i > now ? ' timeline-ahead' : '';
        if (mark.kind === 'edition') {
          const { edition } = mark;
          return (
            <li key={edition.id} className={`timeline-edition timeline-${edition.stage}${ahead}`}>
              <EditionCard edition={edition} today={today} />
            </li>
          );
        }
        const name = mark.kind === 'year' ? mark.year : mark.kind;
        return (
          <li key={`${name}${ahead}`} className={`timeline-${mark.kind}${ahead}`}>
            <Mark mark={mark} today={today} />
          </li>
        );
      })}
    </ol>
  );
}
