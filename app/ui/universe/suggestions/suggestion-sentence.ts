import type { ProposedSet, SuggestionEvidence } from '~/universe/suggestions/evidence';
import type { ShownSuggestion } from '~/universe/suggestions/suggestions-page';
import type { Words } from '~/words/words';

/** A rate above this is no return to what was before: the season, or a launch, came with it. */
const MORE_THAN_BEFORE = 1.2;
const YEAR_MS = 365 * 86_400_000;

/** The year alone, as people say it; the month where it is younger than a year. */
function sinceOf({ since, window }: SuggestionEvidence, { date }: Words): string {
  const young = Date.parse(window.to) - Date.parse(since) < YEAR_MS;
  return young ? date(new Date(`${since}T12:00:00Z`)) : since.slice(0, 4);
}

function backSentence({ returns }: SuggestionEvidence, { t, percent }: Words): string | null {
  const { stockOuts, rate } = returns;
  if (stockOuts === 0 || rate === null || rate === 0) return null;
  if (rate > MORE_THAN_BEFORE) return t('universe-suggestions.says.back.more', { count: stockOuts });
  return t('universe-suggestions.says.back', {
    rate: percent(Math.round(rate * 100) / 100),
    count: stockOuts,
  });
}

/** Why it is suggested, in one sentence without a full stop. */
export function suggestionSentence({ kind, evidence }: ShownSuggestion, words: Words): string {
  const { t, percent, number } = words;
  const { share, weeks, weeksSold, times, sizes, sizesSold } = evidence;
  const sold = t('universe-suggestions.says.weeks', { sold: weeksSold, weeks });
  const ofRevenue = t('universe-suggestions.says.share', { share: percent(share) });
  if (kind === 'doubt') {
    const against = t('universe-suggestions.says.times', {
      times: number(times, { maximumFractionDigits: 1 }),
    });
    return [ofRevenue, against, sold].join(', ');
  }
  const since = t('universe-suggestions.says.since', { since: sinceOf(evidence, words) });
  const back = backSentence(evidence, words);
  return [
    [ofRevenue, sold, since].join(', '),
    t('universe-suggestions.says.sizes', { sizes, sold: sizesSold }),
    ...(back === null ? [] : [back]),
  ].join('; ');
}

const NAMED_VALUES = 12;

/** The permanent set that is proposed, in the words of its options. */
export function setSentence({ carried, of, values }: ProposedSet, { t, number }: Words): string {
  if (carried.length === 0) return t('universe-suggestions.set.none');
  if (carried.length === of) return t('universe-suggestions.set.all', { all: of });
  const said = values.map(({ name, carried: some }) => {
    const more = some.length - NAMED_VALUES;
    const named = [...some.slice(0, NAMED_VALUES), ...(more > 0 ? [`+${number(more)}`] : [])];
    return t('universe-suggestions.set.option', { name, values: named.join(', ') });
  });
  return t('universe-suggestions.set', { values: said.join(' · '), carried: carried.length, all: of });
}
