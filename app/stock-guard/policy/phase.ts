export type Phase = 'carried' | 'selling-through' | 'ended';

/**
 * Where something stands that is phasing out, in the shop's days. Before its date it is carried like anything else.
 * From that day nothing is ordered and running low is no shortage; once nothing is available its promise has ended,
 * and being out is what was meant to happen.
 */
export function phaseOf(phasingOutOn: string | null, available: number | null, today: string): Phase {
  if (phasingOutOn === null || today < phasingOutOn) return 'carried';
  return available !== null && available <= 0 ? 'ended' : 'selling-through';
}
