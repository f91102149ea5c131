import { useState } from 'react';
import type { EntryFault, EntryField } from '~/stock-guard/demand/demand-entries';
import { LEAST_PERCENT, LONGEST_NAME, MOST_PERCENT } from '~/stock-guard/demand/demand-entries';
import type { WordKey } from '~/words/catalogue';
import { useVerb, type Done } from '../../verb';
import { useWords } from '../../words';
import { chosen, EVERYTHING } from './about-select';

interface Answer extends Done<'added' | 'refused'> {
  faults?: Partial<Record<EntryField, EntryFault>>;
}

/**
 * A form that adds one thing: what is wrong with a field stands beside it until the entry changes, and a form whose entry
 * was added is empty again.
 */
export function useEntry<Entry extends object>(nothing: Entry, action: string, added: WordKey) {
  const { t } = useWords();
  const verb = useVerb<'added' | 'refused'>({ added });
  const [entry, setEntry] = useState({ ...nothing, about: EVERYTHING });
  const [sent, setSent] = useState(entry);
  const [answered, setAnswered] = useState(verb.data);
  if (verb.data !== answered) {
    setAnswered(verb.data);
    if (verb.outcome === 'added') setEntry({ ...nothing, about: EVERYTHING });
  }
  const data: Answer | undefined = verb.data;
  const faults = verb.outcome === 'refused' && entry === sent ? (data?.faults ?? {}) : {};
  return {
    entry,
    busy: verb.busy,
    change: (changed: Partial<Entry & { about: string }>) => setEntry({ ...entry, ...changed }),
    faultOf: (field: EntryField): string | undefined => {
      const fault = faults[field];
      if (fault === undefined) return undefined;
      const most = field === 'percent' ? MOST_PERCENT : LONGEST_NAME;
      return t(`stock-demand.fault.${fault}`, { least: LEAST_PERCENT, most });
    },
    send: () => {
      const { about, ...rest } = entry;
      setSent(entry);
      verb.submit({ ...rest, ...chosen(about) }, { method: 'post', action });
    },
  };
}
