import { z } from 'zod';

const asked = z.object({
  iconId: z.uuid().nullable().catch(null),
  pool: z
    .string()
    .regex(/^(?:online|\d{1,18})$/)
    .nullable()
    .catch(null),
  weeks: z.enum(['quarter', 'half-year']).catch('quarter'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

export type AskedSheet = z.output<typeof asked>;

/** What an address asks of the icon sheet; what it does not say, or says wrongly, is the sheet as it opens. */
export function askedSheet(address: string): AskedSheet {
  const { searchParams } = new URL(address);
  return asked.parse({
    iconId: searchParams.get('icon'),
    pool: searchParams.get('pool'),
    weeks: searchParams.get('weeks'),
    page: searchParams.get('page'),
  });
}
