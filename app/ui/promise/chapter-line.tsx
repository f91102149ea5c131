import { Link, Text } from '@shopify/polaris';
import type { ChapterCover } from '~/stock-guard/gate/cover';
import type { Words } from '~/words/words';
import { iconGateSentence } from '../stock/gate-sentence';
import { useWords } from '../words';

export interface BoardChapter {
  id: string;
  title: string;
  from: string;
  to: string;
  running: boolean;
  icons: number;
}

interface ChapterLineProps {
  chapter: BoardChapter;
  cover: ChapterCover;
  today: string;
}

const LONGEST_TITLE = 80;

function coverSentence({ covered, short, unknown, worst }: ChapterCover, words: Words): string {
  const { t } = words;
  if (short > 0)
    return t('stock-gate.next.short', {
      names: worst.map((gate) => iconGateSentence(gate, words)).join(', '),
      more: short - worst.length,
      unknown,
    });
  if (unknown > 0) return t('stock-gate.next.unknown', { covered, count: unknown });
  return covered === 0 ? t('stock-gate.next.nobody') : t('stock-gate.next.covered', { count: covered });
}

/** Whether the icons of the chapter that comes next, or is under way, are covered to its end. */
export function ChapterLine({ chapter, cover, today }: ChapterLineProps) {
  const words = useWords();
  const { t, days, day } = words;
  const { id, title, from, to, running } = chapter;
  const said = {
    chapter: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).toWellFormed()}…` : title,
  };
  const sentence = coverSentence(cover, words);
  return (
    <Text as="p" breakWord>
      <Link url={`/app/narrative/chapters/${id}`} monochrome>
        {running
          ? t('stock-gate.running', { ...said, to: day(to, today), cover: sentence })
          : t('stock-gate.next', { ...said, days: days(from, to, today), cover: sentence })}
      </Link>
    </Text>
  );
}
