import { z } from 'zod';
import { FIELD_NAMES, LEVELS, MOQ_PER } from './policy';

const source = z.object({ level: z.enum(LEVELS), subject: z.string(), pool: z.string() });

/** What a row of `watch` keeps of the terms it is judged by, and of how its reorder point came about. */
export const watchTerms = z.object({
  leadDays: z.number(),
  leadSpreadDays: z.number(),
  reviewDays: z.number(),
  /** Null where thresholds alone decide. */
  serviceLevel: z.number().nullable(),
  minimumUnits: z.number().nullable(),
  minimumDays: z.number().nullable(),
  orderCoverDays: z.number(),
  pack: z.number(),
  moq: z.number(),
  moqPer: z.enum(MOQ_PER),
  settleMinutes: z.number(),
  /** Null tells those who care for the icon and the pool. */
  recipients: z.array(z.string()).nullable(),
  /** Of the fields that some level decided; the others are defaults. */
  sources: z.partialRecord(z.enum(FIELD_NAMES), source),
  parts: z.object({
    /** Units expected to be sold over lead and review time, and their deviation. */
    mean: z.number(),
    deviation: z.number(),
    safetyStock: z.number(),
    /** What each of the three rules asks for; null where it asks for nothing. */
    byService: z.number().nullable(),
    byMinimum: z.number().nullable(),
    byDays: z.number().nullable(),
  }),
});

export type WatchTerms = z.output<typeof watchTerms>;
