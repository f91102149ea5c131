import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { changeAlertSettings } from '~/stock-guard/policy/alert-settings.server';
import { parsed } from '~/ui/parsed';

// An empty field is no zero: it is out of range and said so beside the field.
const units = z
  .string()
  .max(20)
  .transform((text) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN));
const asked = z.object({ settleMinutes: units, defaultMinimum: units });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const settings = parsed(asked, Object.fromEntries(await request.formData()));
  const changing = await changeAlertSettings(shop.shop, settings, { ...staff, asOf: now() });
  return { outcome: changing.kind, fields: changing.kind === 'changed' ? [] : changing.fields };
};
