/** A variant by what tells it from the others of its edition. */
export interface Kin {
  variantId: bigint;
  optionValues: readonly string[];
}

/** What a variant takes after one of the predecessor's: all of its sales, or a part where it is not the only heir. */
export interface Legacy {
  variantId: bigint;
  part: number;
  /** By its option values, or because nobody has a better claim. */
  by: 'option-values' | 'share';
}

const nameOf = ({ optionValues }: Kin): string =>
  optionValues
    .map((value) => value.trim().toLocaleLowerCase('en'))
    .sort()
    .join(' / ');

/**
 * Who takes after whom in an edition that succeeds another. A size takes after the one with the same option values; what
 * has no namesake is shared evenly by the sizes that have none, or by all. Nothing is inherited twice: the parts of each
 * predecessor's variant add up to one.
 */
export function heirsOf(
  successors: readonly Kin[],
  predecessors: readonly Kin[],
): ReadonlyMap<bigint, readonly Legacy[]> {
  const named = Map.groupBy(successors, nameOf);
  const known = new Set(predecessors.map(nameOf));
  const nameless = successors.filter((one) => !known.has(nameOf(one)));
  const legacies = new Map<bigint, Legacy[]>();
  for (const { variantId, ...rest } of predecessors) {
    const namesakes = named.get(nameOf({ variantId, ...rest }));
    const heirs = namesakes ?? (nameless.length > 0 ? nameless : successors);
    for (const heir of heirs) {
      const before = legacies.get(heir.variantId) ?? [];
      const by = namesakes ? 'option-values' : 'share';
      legacies.set(heir.variantId, [...before, { variantId, part: 1 / heirs.length, by }]);
    }
  }
  return legacies;
}
