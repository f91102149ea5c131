import {
  LONGEST_WORDS,
  MOST_CARRIERS,
  MOST_DETAILS,
  type DetailEntry,
  type DetailFaults,
} from '~/universe/details/detail-entry';
import type { Words } from '~/words/words';

/** What is wrong with a field, in words; false where nothing is. */
export function faultSentence(faults: DetailFaults, field: keyof DetailEntry, { t }: Words): string | false {
  const fault = faults[field];
  if (fault === undefined) return false;
  switch (fault) {
    case 'too-long':
      return t('universe-details.fault.too-long', { most: LONGEST_WORDS });
    case 'too-many':
      return t('universe-details.fault.too-many', { most: field === 'words' ? MOST_DETAILS : MOST_CARRIERS });
    case 'unknown':
      return t(`universe-details.fault.unknown.${field === 'pictureId' ? 'picture' : 'carriers'}`);
    default:
      return t(`universe-details.fault.${fault}`);
  }
}
