/** What can be made to go wrong on the way of a webhook. Rates from 0 to 1. */
export interface WebhookFaults {
  dropRate?: number;
  duplicateRate?: number;
  /** Each delivery waits a random time up to this, by the local clock. */
  maxDelaySeconds?: number;
  /** Deliveries overtake each other. */
  shuffle?: boolean;
}
