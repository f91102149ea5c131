import type { ChapterGate } from '~/stock-guard/gate/chapter-gate';
import type { Gate } from '~/stock-guard/gate/gate';
import type { Words } from '~/words/words';

type Short = Extract<Gate, { state: 'short' }>;

/** Which of its sentences a shortage takes: to the chapter's end, until it is mended from the start on, or between. */
function shortValues(gate: Short, { from, today }: ChapterGate, { day }: Words) {
  const [begins, ends] = [day(gate.from, today), gate.to === null ? '' : day(gate.to, today)];
  const fromTheStart = gate.from <= (from > today ? from : today);
  const form = gate.to === null ? 'to-end' : fromTheStart ? 'until' : 'between';
  return { form, values: { units: gate.units, from: begins, to: ends } } as const;
}

/** Whether an icon is covered through a chapter, in a few words: "Short by 38 from 18 December". */
export function gateSentence(of: ChapterGate, words: Words): string {
  const { t, day } = words;
  const { gate, to, today } = of;
  if (gate.state === 'covered') return t('stock-gate.covered', { to: day(to, today) });
  if (gate.state === 'unknown')
    return t('stock-gate.unknown', { because: t(`stock-gate.unknown.${gate.because}`) });
  const { form, values } = shortValues(gate, of, words);
  return t(`stock-gate.short.${form}`, values);
}

const LONGEST_NAME = 60;

/** The same of an icon by its name, inside of a sentence: "Fisher Knit short by 38 from 18 December". */
export function iconGateSentence(of: ChapterGate, words: Words): string {
  const { gate, icon } = of;
  const name = icon.length > LONGEST_NAME ? `${icon.slice(0, LONGEST_NAME).toWellFormed()}…` : icon;
  if (gate.state !== 'short') return `${name}: ${gateSentence(of, words)}`;
  const { form, values } = shortValues(gate, of, words);
  return words.t(`stock-gate.short.in-chapter.${form}`, { icon: name, ...values });
}
