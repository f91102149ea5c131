import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { CalendarIcon } from '~/universe/narrative/calendar-page';
import { dayAfter, type Day } from '~/universe/narrative/days';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import { gateSentence } from '../stock/gate-sentence';
import { useWords } from '../words';
import { placed } from './year-scale';

export type CoverKind = 'covered' | 'short' | 'unknown' | 'over';

interface Piece {
  kind: CoverKind;
  from: Day;
  to: Day;
}

/** The pieces that a gate is drawn in: covered, short from a day to another, covered again. */
export function piecesOf({ from, to }: { from: Day; to: Day }, found: ChapterGate | undefined): Piece[] {
  if (!found) return [{ kind: 'unknown', from, to }];
  const { gate } = found;
  if (gate.state === 'covered') return [{ kind: 'covered', from, to }];
  if (gate.state === 'unknown') return [{ kind: gate.because === 'over' ? 'over' : 'unknown', from, to }];
  const short = {
    from: gate.from > from ? gate.from : from,
    to: gate.to === null ? to : dayAfter(gate.to, -1),
  };
  const pieces: Piece[] = [
    { kind: 'covered', from, to: dayAfter(short.from, -1) },
    { kind: 'short', ...short },
    { kind: 'covered', from: dayAfter(short.to, 1), to },
  ];
  return pieces.filter((piece) => piece.from <= piece.to);
}

interface CoverRowProps {
  icon: CalendarIcon;
  chapters: ReadonlyMap<string, ChapterBrief>;
  gates: readonly ChapterGate[];
  year: number;
}

/** Whether an icon is covered through each chapter that names it, drawn under the bands and said in words. */
export function CoverRow({ icon, chapters, gates, year }: CoverRowProps) {
  const words = useWords();
  const gateOf = new Map(
    gates.filter(({ iconId }) => iconId === icon.id).map((gate) => [gate.chapterId, gate]),
  );
  return (
    <ul className="year-track year-cover">
      {icon.chapters.flatMap(({ id }) => {
        const chapter = chapters.get(id);
        if (!chapter) return [];
        const gate = gateOf.get(id);
        const cover = gate ? gateSentence(gate, words) : words.t('narrative.cover.key.unknown');
        const said = words.t('narrative.cover.of', { title: chapter.title, cover });
        return [
          <li key={id} title={said}>
            <span className="Polaris-Text--visuallyHidden">{said}</span>
            {piecesOf(chapter, gate).map(({ kind, ...days }) => (
              <span
                key={days.from}
                aria-hidden="true"
                className={`year-cover-${kind}`}
                style={placed(year, days)}
              />
            ))}
          </li>,
        ];
      })}
    </ul>
  );
}
