import { z } from 'zod';

const MOST_DIGITS = 18;

/** A Shopify thing's number as addresses and forms carry it. */
export const shopifyId = z
  .string()
  .regex(new RegExp(`^\\d{1,${MOST_DIGITS}}$`))
  .transform((digits) => BigInt(digits));
