import { z } from 'zod';
import type { BulkFaults } from '../bulk/bulk-faults.ts';
import type { SlackFaults } from '../slack/slack-faults.ts';
import type { WebhookFaults } from '../webhooks/webhook-faults.ts';

/** What can be made to go wrong with the Admin API. */
export interface ApiFaults {
  /** Answers THROTTLED. */
  throttle?: boolean;
  /** Answers with this HTTP status. */
  status?: number;
  /** How often of all requests, from 0 to 1; default always. */
  rate?: number;
  latencyMs?: number;
  /** Breaks the connection in the middle of the body. */
  cut?: boolean;
  /** Breaks the connection before any answer; what was asked is not done. */
  reset?: boolean;
  /** Answers a web page, as a proxy on the way does; with `status` under that one. What was asked is not done. */
  html?: boolean;
  /** The app is not approved for protected customer data: no orders, no webhooks about them. */
  unapproved?: boolean;
  /** The body takes this long to arrive. */
  slowMs?: number;
  /** So many requests pass first. */
  skip?: number;
  /** Strikes so often, then no more. */
  times?: number;
}

export interface Faults {
  webhooks: WebhookFaults;
  api: ApiFaults;
  bulk: BulkFaults;
  smtp: { down?: boolean };
  slack: SlackFaults;
  /** The endpoint for tokens answers with this HTTP status. */
  tokens: { status?: number };
}

const rate = z.number().min(0).max(1);
const FaultsInput = z.strictObject({
  webhooks: z
    .strictObject({
      dropRate: rate.optional(),
      duplicateRate: rate.optional(),
      maxDelaySeconds: z.number().min(0).optional(),
      shuffle: z.boolean().optional(),
    })
    .optional(),
  api: z
    .strictObject({
      throttle: z.boolean().optional(),
      status: z.number().int().min(400).max(599).optional(),
      rate: rate.optional(),
      latencyMs: z.number().min(0).optional(),
      cut: z.boolean().optional(),
      reset: z.boolean().optional(),
      html: z.boolean().optional(),
      unapproved: z.boolean().optional(),
      slowMs: z.number().min(0).optional(),
      skip: z.number().int().min(0).optional(),
      times: z.number().int().min(0).optional(),
    })
    .optional(),
  bulk: z
    .strictObject({
      fail: z.boolean().optional(),
      truncateAt: z.number().int().min(0).optional(),
      expire: z.boolean().optional(),
      hold: z.boolean().optional(),
    })
    .optional(),
  smtp: z.strictObject({ down: z.boolean().optional() }).optional(),
  slack: z
    .strictObject({
      gone: z.boolean().optional(),
      archived: z.boolean().optional(),
      refuses: z.boolean().optional(),
      status: z.number().int().min(400).max(599).optional(),
      latencyMs: z.number().min(0).optional(),
      silent: z.boolean().optional(),
    })
    .optional(),
  tokens: z.strictObject({ status: z.number().int().min(400).max(599).optional() }).optional(),
});

export const noFaults = (): Faults => ({ webhooks: {}, api: {}, bulk: {}, smtp: {}, slack: {}, tokens: {} });

/** The asked faults and no others: `{}` clears all. Throws with every bad field named. */
export function readFaults(input: unknown): Faults {
  const parsed = FaultsInput.safeParse(input);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return { ...noFaults(), ...JSON.parse(JSON.stringify(parsed.data)) } as Faults;
}
