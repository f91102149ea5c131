import type { z } from 'zod';

/** What a request says, in the shape that its route expects. Throws a 400 that names nothing to a stranger. */
export function parsed<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (!result.success) throw new Response('Bad request', { status: 400 });
  return result.data;
}
