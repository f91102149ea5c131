import { dayOf, START, type Truth } from './incident-world.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60;

/** What the product promises, in minutes and plain rules, without looking at how the machine does it. */
export class Promised {
  truth: Truth;
  state: 'none' | 'settling' | 'open' | 'acknowledged' | 'snoozed' = 'none';
  broken = false;
  cause = '';
  begun = 0;
  lowest = 0;
  calmFrom: number | null = null;
  openings: number[] = [];
  endedAt: number | null = null;
  toldBroken = false;
  breaks: number[] = [];
  unstable = false;
  promisedDay: string | null = null;
  wakeAt: number | null = null;
  wakeOnArrival = false;

  constructor(truth: Truth) {
    this.truth = truth;
  }

  get minute(): number {
    return (this.truth.now.getTime() - START.getTime()) / MINUTE;
  }

  private wrong(): string | null {
    const { available, inTime, reorderPoint, sellable, gapAhead } = this.truth;
    if (!sellable) return 'unsellable';
    if (available <= 0) return 'out';
    return available + inTime <= reorderPoint || gapAhead ? 'low' : null;
  }

  private get cover(): number {
    const { available, inTime, gapAhead } = this.truth;
    return available <= 0 || gapAhead ? available : available + inTime;
  }

  private end(): void {
    this.endedAt = this.openings.length > 0 ? this.minute : null;
    this.state = 'none';
  }

  private open(wrong: string): string {
    const lately = this.openings.filter((at) => this.minute - at < 14 * DAY).length + 1;
    this.openings.push(this.minute);
    this.state = 'open';
    this.lowest = this.cover;
    this.unstable = lately >= 3;
    this.toldBroken = wrong !== 'low';
    const brokeLately = this.brokeLately;
    if (this.toldBroken) this.breaks.push(this.minute);
    if (this.unstable && !(this.toldBroken && !brokeLately)) return 'unstable';
    return this.toldBroken ? 'broke' : 'at-risk';
  }

  private get brokeLately(): boolean {
    return this.breaks.some((at) => this.minute - at < 14 * DAY);
  }

  /** What people hear of a look at the stock. */
  look(): string | null {
    if (this.truth.stale) return null;
    if (!this.truth.guarded) {
      if (this.state !== 'none') this.end();
      return null;
    }
    const wrong = this.wrong();
    if (this.state === 'none') {
      if (wrong === null) return null;
      if (this.endedAt === null || this.minute - this.endedAt >= 7 * DAY)
        [this.openings, this.breaks] = [[], []];
      this.endedAt = null;
      [this.cause, this.broken, this.lowest, this.begun] = [wrong, wrong !== 'low', this.cover, this.minute];
      [this.calmFrom, this.promisedDay, this.wakeAt, this.wakeOnArrival] = [null, null, null, false];
      this.unstable = false;
      this.state = 'settling';
      this.begun += this.truth.settleMinutes;
      return this.truth.settleMinutes === 0 ? this.open(wrong) : null;
    }
    if (this.state === 'settling') {
      if (wrong === null) return (this.end(), null);
      [this.cause, this.broken, this.lowest] = [wrong, wrong !== 'low', Math.min(this.lowest, this.cover)];
      return this.minute >= this.begun ? this.open(wrong) : null;
    }
    return wrong === null ? this.recover() : this.lastOn(wrong);
  }

  private recover(): string | null {
    const { reorderPoint } = this.truth;
    const clear = reorderPoint + Math.max(1, Math.ceil(reorderPoint / 4));
    const onlyUnsellable = this.cause === 'unsellable' && this.lowest > reorderPoint;
    const rose = this.cover >= clear && this.lowest < clear;
    if (this.cover >= clear && !rose) this.calmFrom ??= this.minute;
    else this.calmFrom = null;
    const calmEnough = this.calmFrom !== null && this.minute - this.calmFrom >= 7 * DAY;
    if (onlyUnsellable || rose || calmEnough) return (this.end(), 'restocked');
    [this.cause, this.broken] = ['low', false];
    return null;
  }

  private lastOn(wrong: string): string | null {
    const worse = wrong !== 'low' && !this.broken;
    const due =
      (this.wakeAt !== null && this.wakeAt <= this.minute) || (this.wakeOnArrival && this.truth.awaitedCame);
    [this.cause, this.broken, this.lowest] = [wrong, wrong !== 'low', Math.min(this.lowest, this.cover)];
    this.calmFrom = null;
    const news = worse && !(this.unstable ? this.brokeLately : this.toldBroken);
    if (worse) this.breaks.push(this.minute);
    if (worse) this.toldBroken = true;
    if (this.state === 'snoozed' && (worse || due)) {
      [this.state, this.wakeAt, this.wakeOnArrival] = ['open', null, false];
      return this.broken ? 'broke' : 'at-risk';
    }
    if (
      this.state === 'acknowledged' &&
      this.promisedDay !== null &&
      this.promisedDay < dayOf(this.truth.now)
    ) {
      this.state = 'open';
      return news ? 'broke' : 'slipped';
    }
    return news ? 'broke' : null;
  }
}
