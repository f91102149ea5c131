import type { CurrentIncident, Decision, Fact } from './incident-machine';

/** The columns of an incident that a decision writes; `id` is null for one that begins. */
export interface IncidentChange {
  id: string | null;
  state: 'settling' | 'open' | 'resolved' | 'withdrawn';
  kind: 'out' | 'low';
  opensAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  closedAs: 'restocked' | 'not-promised' | null;
  available: number;
  minimum: number;
}

type Known = CurrentIncident & { id: string; openedAt: Date | null };

/** What a decision writes, or null where it leaves everything as it is. */
export function changeFor(
  decision: Decision,
  fact: Fact,
  current: Known | null,
  asOf: Date,
): IncidentChange | null {
  if (decision.kind === 'leave') return null;
  const figures = fact.kind === 'promised' ? fact : current;
  if (figures === null) return null;
  const base = {
    id: current?.id ?? null,
    opensAt: current?.opensAt ?? asOf,
    openedAt: current?.openedAt ?? null,
    closedAt: null,
    closedAs: null,
    available: figures.available,
    minimum: figures.minimum,
  };
  switch (decision.kind) {
    case 'settle':
      return { ...base, state: 'settling', kind: decision.as, opensAt: decision.opensAt };
    case 'open':
      return { ...base, state: 'open', kind: decision.as, openedAt: asOf };
    case 'follow':
      return { ...base, state: current?.state ?? 'settling', kind: decision.as };
    case 'withdraw':
      return {
        ...base,
        state: 'withdrawn',
        kind: current?.kind ?? 'low',
        closedAt: asOf,
        closedAs: decision.as,
      };
    case 'resolve':
      return {
        ...base,
        state: 'resolved',
        kind: current?.kind ?? 'low',
        closedAt: asOf,
        closedAs: decision.as,
      };
  }
}
