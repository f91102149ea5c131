import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { shopifyId } from '~/ui/ids';
import { jsonBody } from '~/ui/json-body';
import { castingProvisos } from '~/ui/universe/casting-provisos';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';

const asked = z.strictObject({
  productIds: z.array(shopifyId),
  family: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), title: z.string() }),
    z.strictObject({ kind: z.literal('each') }),
    z.strictObject({ kind: z.literal('join'), iconId: z.uuid() }),
  ]),
  permanentVariantIds: z.union([z.array(shopifyId), z.literal('suggest')]),
  minimum: z.number().nullable(),
  reason: z.string(),
  ...castingProvisos,
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return castAsIcon(shop.shop, await jsonBody(asked, request), staff, now());
};
