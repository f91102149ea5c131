import type { Change, FileRefusal, Played, Problem } from '~/universe/exchange/answer';
import type { Words } from '~/words/words';

/** Why a file as a whole was not taken. */
export function fileRefusalSentence(refusal: FileRefusal, { t, list }: Words): string {
  switch (refusal.because) {
    case 'no-text':
      return t(`universe-files.file.no-text.${refusal.is}`);
    case 'looks-like':
      return t('universe-files.file.looks-like', { kind: t(`universe-files.kind.${refusal.kind}`) });
    case 'columns-missing':
    case 'columns-unknown':
    case 'columns-twice':
      return t(`universe-files.file.${refusal.because}`, { columns: list(refusal.columns) });
    default: {
      const { because, ...values } = refusal;
      return t(`universe-files.file.${because}`, values);
    }
  }
}

/** What is wrong with one line. */
export const problemSentence = ({ line, kind, column, value }: Problem, { t }: Words): string =>
  t('universe-files.line', { line, saying: t(`universe-files.problem.${kind}`, { column, value }) });

const playedWords = ({ role, of }: Played, { t }: Words): string =>
  t(`universe-files.played.${role}`, { of });

function changeWords({ about, verb, title, from, to, columns }: Change, words: Words): string {
  const { t, list } = words;
  if (from && to)
    return t('universe-files.change.becomes', {
      title,
      from: playedWords(from, words),
      to: playedWords(to, words),
    });
  const named = list(columns ?? []);
  if (about === 'casting') return t('universe-files.change.columns', { title, columns: named });
  return t(`universe-files.change.${verb}`, {
    about: t(`universe-files.about.${about}`),
    title,
    columns: named,
  });
}

/** What one line would do; what follows from several lines has none. */
export function changeSentence(change: Change, words: Words): string {
  const saying = changeWords(change, words);
  return change.line === 0 ? saying : words.t('universe-files.line', { line: change.line, saying });
}
