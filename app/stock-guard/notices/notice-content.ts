import { z } from 'zod';

const shortSize = z.object({
  incidentId: z.string(),
  productId: z.string(),
  icon: z.string(),
  what: z.string(),
  available: z.number(),
  minimum: z.number(),
});

const place = z.object({ name: z.string(), online: z.boolean(), available: z.number() });

/** What a notice says, as it was when it was written: a retry days later tells the same story. */
export const noticeContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmation') }),
  z.object({ kind: z.literal('test'), askedAt: z.coerce.date() }),
  z.object({
    kind: z.literal('incident'),
    size: shortSize,
    since: z.coerce.date(),
    countedAt: z.coerce.date(),
    places: z.array(place),
  }),
  z.object({
    kind: z.literal('summary'),
    icons: z.array(z.string()).min(1),
    count: z.number(),
    sizes: z.array(shortSize),
  }),
]);

export type NoticeContent = z.infer<typeof noticeContent>;
export type NoticeSize = z.infer<typeof shortSize>;
