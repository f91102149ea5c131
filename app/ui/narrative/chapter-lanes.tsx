import { useRef, useState, type KeyboardEvent } from 'react';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import type { Days } from '~/universe/narrative/moved-days';
import { useMay } from '../may';
import { useWords } from '../words';
import { bandKey, type BandKey } from './band-keys';
import { ChapterBand, laneHeight } from './chapter-band';
import { lanesOf } from './lanes';
import { useBandDrag } from './use-band-drag';
import { useChapterDays } from './use-chapter-days';

interface ChapterLanesProps {
  chapters: readonly ChapterBrief[];
  year: number;
  today: string;
  clashing: ReadonlySet<string>;
  hintId: string;
}

interface Shown {
  chapter: ChapterBrief;
  days: Days;
  lane: number;
}

type Way = Extract<BandKey, { kind: 'go' }>['to'];

/** The chapter that a key leads to, from the one at `at`. */
function led(shown: readonly Shown[], at: number, way: Way): number {
  const from = shown[at];
  if (!from) return at;
  if (way === 'first') return 0;
  if (way === 'last') return shown.length - 1;
  if (way === 'previous') return Math.max(0, at - 1);
  if (way === 'next') return Math.min(shown.length - 1, at + 1);
  const lane = from.lane + (way === 'above' ? -1 : 1);
  const middle = ({ days }: Shown) => (Date.parse(days.from) + Date.parse(days.to)) / 2;
  const near = shown
    .map((one, place) => ({ one, place, off: Math.abs(middle(one) - middle(from)) }))
    .filter(({ one }) => one.lane === lane)
    .sort((one, other) => one.off - other.off);
  return near[0]?.place ?? at;
}

/** The chapters of a year as bands in lanes, moved by pointer and by keyboard; changes are announced. */
export function ChapterLanes({ chapters, year, today, clashing, hintId }: ChapterLanesProps) {
  const { t, days: written } = useWords();
  const may = useMay('narrate');
  const { daysOf, want, settle } = useChapterDays(chapters, today);
  const [announced, setAnnounced] = useState('');
  const [tabbed, setTabbed] = useState(0);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const change = (chapter: ChapterBrief, days: Days, when: 'now' | 'at-rest'): void => {
    want(chapter.id, days, when);
    setAnnounced(
      t('narrative.moved.said', { title: chapter.title, days: written(days.from, days.to, today) }),
    );
  };
  const drag = useBandDrag(year, (id, days) => {
    const chapter = chapters.find((one) => one.id === id);
    if (chapter) change(chapter, days, 'now');
  });
  const lasting = chapters.map((chapter) =>
    drag.dragged?.id === chapter.id ? drag.dragged.days : daysOf(chapter),
  );
  const lanes = lanesOf(lasting);
  const shown = chapters.map((chapter, at) => ({
    chapter,
    days: lasting[at] ?? chapter,
    lane: lanes[at] ?? 0,
  }));
  const press = (event: KeyboardEvent, at: number): void => {
    const key = bandKey(event);
    const one = shown[at];
    if (!key || !one || (key.kind === 'change' && !may)) return;
    event.preventDefault();
    if (key.kind === 'change') change(one.chapter, key.change(one.days), 'at-rest');
    else links.current.get(shown[led(shown, at, key.to)]?.chapter.id ?? '')?.focus();
  };
  return (
    <>
      <ul data-track className="year-track" style={{ blockSize: laneHeight(Math.max(0, ...lanes) + 1) }}>
        {shown.map((one, at) => (
          <ChapterBand
            key={one.chapter.id}
            {...{ year, today, hintId, ...one }}
            inTabOrder={at === Math.min(tabbed, shown.length - 1)}
            clashes={clashing.has(one.chapter.id)}
            drag={may ? drag : null}
            onLink={(link) => {
              if (link) links.current.set(one.chapter.id, link);
              else links.current.delete(one.chapter.id);
            }}
            onFocus={() => setTabbed(at)}
            onKeyDown={(event) => press(event, at)}
            onKeyUp={({ key }) => {
              if (['Shift', 'Control', 'Alt'].includes(key)) settle();
            }}
          />
        ))}
      </ul>
      <div className="Polaris-Text--visuallyHidden" aria-live="polite">
        {announced}
      </div>
    </>
  );
}
