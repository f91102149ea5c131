import {
  isBroken,
  type Followed,
  type Incident,
  type IncidentEvent,
  type Telling,
} from '~/stock-guard/incidents/incident';
import type { CurrentIncident } from '~/stock-guard/incidents/incident';
import { obey, type Command, type Obeyed } from '~/stock-guard/incidents/incident-commands';
import { decide, type Fact } from '~/stock-guard/incidents/incident-machine';

const DAY = 86_400_000;
export const START = new Date('2026-11-25T09:00:00Z');
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** What is true in the shop of one size in one pool. */
export interface Truth {
  now: Date;
  available: number;
  inTime: number;
  reorderPoint: number;
  gapAhead: boolean;
  sellable: boolean;
  guarded: boolean;
  stale: boolean;
  awaitedCame: boolean;
  settleMinutes: number;
}

type Stored = Incident & { id: number };

/** The smallest thing that remembers incidents and their history as the database does, and asks the machine. */
export class Remembered {
  incidents: Stored[] = [];
  history: { id: number; at: Date; kind: IncidentEvent }[] = [];
  told: { id: number; kind: Telling; as: Incident['kind'] }[] = [];

  readonly truth: Truth;

  constructor(truth: Truth) {
    this.truth = truth;
  }

  get underWay(): Stored[] {
    return this.incidents.filter(({ state }) => state !== 'resolved' && state !== 'withdrawn');
  }

  private followed(): (Stored & Followed) | null {
    const { now } = this.truth;
    const lately = this.incidents.filter(
      ({ state, closedAt }) =>
        state === 'resolved' && closedAt && now.getTime() - closedAt.getTime() < 7 * DAY,
    );
    const one = this.underWay[0] ?? lately.at(-1);
    if (!one) return null;
    const past = this.history.filter(({ id }) => id === one.id);
    return {
      ...one,
      openedLately: past.filter(
        ({ kind, at }) =>
          (kind === 'opened' || kind === 'reopened') && now.getTime() - at.getTime() < 14 * DAY,
      ).length,
      brokeAlready:
        past.findLastIndex(({ kind }) => kind === 'broke') >
        past.findLastIndex(({ kind }) => kind === 'opened' || kind === 'reopened'),
      brokeLately: past.some(({ kind, at }) => kind === 'broke' && now.getTime() - at.getTime() < 14 * DAY),
    };
  }

  private fact(): Fact {
    const { available, inTime, reorderPoint, sellable, gapAhead, awaitedCame, guarded, stale } = this.truth;
    if (stale) return { kind: 'unknown' };
    if (!guarded) return { kind: 'not-promised' };
    const cover = { available, position: available + inTime, reorderPoint, sellable, gapAhead };
    return { kind: 'promised', ...cover, phasedOut: false, awaitedCame };
  }

  private keep(id: number, incident: Incident, events: readonly IncidentEvent[]): void {
    this.incidents = [...this.incidents.filter((one) => one.id !== id), { ...incident, id }];
    this.history.push(...events.map((kind) => ({ id, at: this.truth.now, kind })));
  }

  /** Looks at the truth, as an assessment does. Answers what people hear. */
  look(): Telling | null {
    const followed = this.followed();
    const { now, settleMinutes } = this.truth;
    const decision = decide(this.fact(), followed, { settleMinutes }, { asOf: now, today: dayOf(now) });
    if (!decision) return null;
    const id = followed?.id ?? this.incidents.length;
    this.keep(id, decision.incident, decision.events);
    if (decision.tell) this.told.push({ id, kind: decision.tell, as: decision.incident.kind });
    return decision.tell;
  }

  /** What a person's word came to; null where there is nothing to speak of. */
  say(command: Command): Obeyed['kind'] | null {
    const [one] = this.underWay;
    const followed = this.followed();
    if (!one || !followed) return null;
    const { now } = this.truth;
    const obeyed = obey(command, followed as unknown as CurrentIncident, { asOf: now, today: dayOf(now) });
    if (obeyed.kind === 'done') this.keep(one.id, obeyed.incident, obeyed.events);
    return obeyed.kind;
  }

  /** Openings and wakings so far: each may be told once. */
  get openings(): number {
    return this.history.filter(({ kind }) => ['opened', 'reopened', 'woken'].includes(kind)).length;
  }

  get tellingsOfOpening(): number {
    return this.told.filter(({ kind }) => kind === 'at-risk' || kind === 'unstable').length;
  }

  isBrokenNow(): boolean {
    return this.underWay.some(({ kind }) => isBroken(kind));
  }
}
