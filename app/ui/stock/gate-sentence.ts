import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { Words } from '~/words/words';

/** Whether an icon is covered through a chapter, in a few words: "Short by 38 from 18 December". */
export function gateSentence(
  { gate, from, to, today }: Omit<ChapterGate, 'icon'>,
  { t, day }: Words,
): string {
  switch (gate.state) {
    case 'covered':
      return t('stock-gate.covered', { to: day(to, today) });
    case 'unknown':
      return t('stock-gate.unknown', { because: t(`stock-gate.unknown.${gate.because}`) });
    case 'short': {
      const { units } = gate;
      const begins = day(gate.from, today);
      if (gate.to === null) return t('stock-gate.short.to-end', { units, from: begins });
      const mended = day(gate.to, today);
      const fromTheStart = gate.from <= (from > today ? from : today);
      return fromTheStart
        ? t('stock-gate.short.until', { to: mended })
        : t('stock-gate.short.between', { units, from: begins, to: mended });
    }
  }
}
