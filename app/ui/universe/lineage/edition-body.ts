import { z } from 'zod';

const typed = z.string().max(20_000);
const chosen = z.union([z.uuid(), z.literal('')]);

/** An edition as forms send it; what is wrong with it is said field by field and not here. */
export const editionEntry = z.strictObject({
  title: typed,
  kind: typed,
  partner: typed,
  material: typed,
  iconIds: z.array(z.uuid()).max(500),
  dropId: chosen,
  launchesOn: typed,
  endsOn: typed,
  editionSize: typed,
  note: typed,
  predecessorId: chosen,
  inheritPercent: typed,
});

/** An edition that is there, or a new one. */
export const editionChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), entry: editionEntry }),
  z.strictObject({ kind: z.literal('join'), editionId: chosen }),
]);
