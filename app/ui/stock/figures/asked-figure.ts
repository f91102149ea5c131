import { z } from 'zod';
import { shopifyId } from '../../ids';

const asked = z.object({ variantId: shopifyId, pool: z.string().regex(/^(?:online|\d{1,18})$/) });

/** The variant and pool that an address names; null where it names none. */
export const askedFigure = (params: object): z.infer<typeof asked> | null =>
  asked.safeParse(params).data ?? null;
