import { z } from 'zod';

/** More stand on no page. */
const MOST_AT_ONCE = 100;

/** What a page sends when somebody decides about suggestions. */
export const decision = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
  reason: z.string(),
});
