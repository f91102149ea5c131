import { z } from 'zod';

const day = z.object({ day: z.string(), form: z.enum(['short', 'full', 'weekday']).optional() });
/** A sentence before it is put into the reader's words. */
const telling = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), day])),
});

const shortSize = z.object({
  incidentId: z.string(),
  productId: z.string(),
  icon: z.string(),
  what: z.string(),
  available: z.number(),
  minimum: z.number(),
  // What follows is missing in notices of the first version.
  pool: z.string().default('online'),
  /** The location's name, where the pool is one. */
  place: z.string().default(''),
  /** The shop's day on which it was looked at; days ahead are told from it. */
  today: z.string().default(''),
  telling: telling.nullable().default(null),
  advice: telling.nullable().default(null),
  /** The next dated arrival. */
  arrival: z.object({ on: z.string(), units: z.number() }).nullable().default(null),
});

const table = z.object({
  places: z.array(z.object({ name: z.string(), online: z.boolean() })),
  /** One number per place; null where the size is not stocked there. */
  sizes: z.array(
    z.object({ size: z.string(), concerned: z.boolean(), available: z.array(z.number().nullable()) }),
  ),
});

const sizes = z.array(shortSize);
export const DIGEST_SECTIONS = ['broken', 'slipped', 'atRisk', 'arriving', 'unstable', 'resolved'] as const;
const sections = z.object({
  broken: sizes,
  slipped: sizes,
  atRisk: sizes,
  arriving: sizes,
  unstable: sizes,
  resolved: sizes,
});

/** What a notice says, as it was when it was written: a retry days later tells the same story. */
export const noticeContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmation') }),
  z.object({ kind: z.literal('test'), askedAt: z.coerce.date() }),
  z.object({
    kind: z.literal('incident'),
    size: shortSize,
    /** The day by which it was promised has passed. */
    slipped: z.boolean().default(false),
    since: z.coerce.date(),
    countedAt: z.coerce.date(),
    table: table.nullable().default(null),
  }),
  z.object({
    kind: z.literal('summary'),
    icons: z.array(z.string()).min(1),
    count: z.number(),
    sizes,
  }),
  z.object({ kind: z.literal('digest'), day: z.string(), sections, more: z.number().default(0) }),
  z.object({ kind: z.literal('baseline'), sections, more: z.number().default(0) }),
  z.object({ kind: z.literal('heartbeat'), since: z.coerce.date() }),
  z.object({ kind: z.literal('sync'), since: z.coerce.date().nullable() }),
]);

export type NoticeContent = z.infer<typeof noticeContent>;
export type NoticeKind = NoticeContent['kind'];
export type NoticeSize = z.infer<typeof shortSize>;
export type ProductTable = z.infer<typeof table>;
export type DigestSection = (typeof DIGEST_SECTIONS)[number];
export type DigestSections = z.infer<typeof sections>;

export const NO_SECTIONS: DigestSections = {
  broken: [],
  slipped: [],
  atRisk: [],
  arriving: [],
  unstable: [],
  resolved: [],
};
