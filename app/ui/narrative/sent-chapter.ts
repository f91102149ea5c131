import { z } from 'zod';
import { toldYear } from './asked-year';

/** Far beyond what is allowed: what is a little too long is answered beside its field. */
const typed = z.string().max(50_000);
const ids = z.array(z.string().max(40)).max(2_000);

/** A chapter's form as it travels. */
export const sentChapter = z.strictObject({
  /** Null before it is there. */
  id: z.uuid().nullable(),
  year: toldYear,
  /** The version that the form showed. */
  seen: z.number().int(),
  entry: z.strictObject({
    title: typed,
    from: typed,
    to: typed,
    note: typed,
    links: z.array(z.strictObject({ title: typed, url: typed })).max(200),
    owners: z.strictObject({ design: typed, marketing: typed, retail: typed }),
    icons: z.array(z.strictObject({ id: z.string().max(40), uplift: z.string().max(100) })).max(2_000),
    dropIds: ids,
    productIds: ids,
    ruleIds: ids,
  }),
});
