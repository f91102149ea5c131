import type { z } from 'zod';
import { parsed } from './parsed';

/** A request's JSON body in the shape its route expects. Throws a 400 for anything else. */
export async function jsonBody<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): Promise<z.output<Schema>> {
  const body: unknown = await request.json().catch(() => null);
  return parsed(schema, body);
}
