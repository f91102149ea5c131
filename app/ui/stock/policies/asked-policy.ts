import { z } from 'zod';
import { FIELD_NAMES, LEVELS } from '~/stock-guard/policy/policy';

const typed = z.union([z.string().max(100), z.array(z.string().max(100)).max(500), z.null()]);

/** What the form of one level and pool sends: the fields that were changed, as they were typed; null resets. */
export const askedPolicy = z.strictObject({
  level: z.enum(LEVELS),
  subject: z.string().max(255),
  pool: z.string().max(40),
  fields: z.partialRecord(z.enum(FIELD_NAMES), typed),
});
