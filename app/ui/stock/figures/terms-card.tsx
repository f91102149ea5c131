import type { FiguresPage } from '~/stock-guard/explain/figures-page';
import type { WatchTerms } from '~/stock-guard/policy/watch-terms';
import type { Words } from '~/words/words';
import { useWords } from '../../words';
import { FigureCard } from './figure-card';
import { NamedLines } from './named-lines';

const TERMS = [
  'leadDays',
  'leadSpreadDays',
  'reviewDays',
  'serviceLevel',
  'minimumUnits',
  'minimumDays',
  'orderCoverDays',
  'pack',
  'moq',
] as const;

function valueOf(terms: WatchTerms, term: (typeof TERMS)[number], { t, number, percent }: Words): string {
  const value = terms[term];
  if (value === null) return t('stock-figures.none');
  return term === 'serviceLevel' ? percent(value) : number(value);
}

/** Every value of the policy that the figures rest on, with where it comes from. */
export function TermsCard({ page, terms }: { page: FiguresPage; terms: WatchTerms }) {
  const words = useWords();
  const { t } = words;
  const subjectOf = (level: string, subject: string): string => {
    if (level === 'icon') return page.icon ?? '';
    return level === 'vendor' || level === 'role' ? subject : '';
  };
  return (
    <FigureCard id="terms" title={t('stock-figures.terms')}>
      {TERMS.map((term) => {
        const source = terms.sources[term];
        const from = t('stock-figures.source', {
          level: source?.level ?? 'default',
          subject: source ? subjectOf(source.level, source.subject) : '',
          here: source && source.pool !== '' ? 'yes' : 'no',
        });
        return (
          <NamedLines
            key={term}
            name={t(`stock-figures.term.${term}`, { value: valueOf(terms, term, words) })}
            lines={[from]}
          />
        );
      })}
    </FigureCard>
  );
}
