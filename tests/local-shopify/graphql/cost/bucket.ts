/** A plan's speed: what is restored per second, and how much can be saved up. */
export interface Plan {
  restoreRate: number;
  maximumAvailable: number;
}

export const STANDARD_PLAN: Plan = { restoreRate: 100, maximumAvailable: 2000 };
export const MOST_PER_QUERY = 1000;

/** The leaking bucket of one app in one shop. Throttling is of the real world, so it runs by the real clock. */
export class CostBucket {
  readonly plan: Plan;
  #available: number;
  #at: number;

  constructor(plan: Plan) {
    this.plan = plan;
    this.#available = plan.maximumAvailable;
    this.#at = performance.now();
  }

  /** Takes the points, or says that there are too few. */
  take(points: number): 'taken' | 'throttled' {
    this.#restore();
    if (points > this.#available) return 'throttled';
    this.#available -= points;
    return 'taken';
  }

  /** Spends all there is, so that the next request is throttled. */
  drain(): void {
    this.#restore();
    this.#available = 0;
  }

  giveBack(points: number): void {
    this.#available = Math.min(this.plan.maximumAvailable, this.#available + points);
  }

  status(): { maximumAvailable: number; currentlyAvailable: number; restoreRate: number } {
    this.#restore();
    return {
      maximumAvailable: this.plan.maximumAvailable,
      currentlyAvailable: Math.floor(this.#available),
      restoreRate: this.plan.restoreRate,
    };
  }

  #restore(): void {
    const now = performance.now();
    const restored = ((now - this.#at) / 1000) * this.plan.restoreRate;
    this.#available = Math.min(this.plan.maximumAvailable, this.#available + restored);
    this.#at = now;
  }
}
