import { z } from 'zod';

/** The chapter and the icon that an address of a gate names. */
export const askedGate = z.object({ chapterId: z.uuid(), iconId: z.uuid() });
