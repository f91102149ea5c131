import type { CarriedBecause } from '~/universe/casting/permanent-set';
import type { Words } from '~/words/words';

/** Why a size or colour is suggested or left out. */
export function becauseSentence(because: CarriedBecause, { t }: Words): string {
  const { kind, ...values } = because;
  return t(`universe.because.${kind}`, values);
}
