import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { CalendarIcon } from '~/universe/narrative/calendar-page';
import type { ChapterBrief } from '~/universe/narrative/narrative';
import { gateSentence } from '../stock/gate-sentence';
import { useWords } from '../words';
import { piecesOf } from './cover-pieces';
import { placed } from './year-scale';

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
