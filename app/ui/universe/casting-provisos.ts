import { z } from 'zod';

/** What the form of a casting says beside the casting itself. */
export const castingProvisos = {
  /** Whether what it would orphan was shown and meant. */
  understood: z.boolean().optional(),
  /** The latest change of the shop that the form knew. */
  seen: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .optional(),
};
