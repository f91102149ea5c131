import { z } from 'zod';
import { RULE_FIELDS } from '~/universe/rules/rule';
import { LEAVING } from '~/universe/rules/rule-answers';

const LONGEST_SENT = 10_000;
const text = z.string().max(LONGEST_SENT);

const entry = z.strictObject({
  field: z.enum(RULE_FIELDS),
  value: text,
  category: text,
  iconIds: z.array(z.uuid()).max(1_000),
  active: z.boolean(),
});

/** A rule as its form sends it. */
export const askedRule = z.strictObject({
  id: z.uuid().nullable(),
  seen: z.number().int(),
  leaving: z.enum(LEAVING),
  entry,
});

/** The same, only to be looked at; without an entry, its removal. */
export const askedPreview = z.union([
  z.strictObject({ id: z.uuid().nullable(), entry }),
  z.strictObject({ id: z.uuid(), removal: z.literal(true) }),
]);

export const askedRemoval = z.strictObject({
  seen: z.number().int(),
  leaving: z.enum(LEAVING),
  understood: z.boolean(),
});
