import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { changeWholesale } from '~/stock-guard/demand/wholesale.server';
import { parsed } from '~/ui/parsed';

const channels = z.array(z.string().max(255)).max(100);
const asked = z.object({
  channels: z.string().max(50_000),
  tags: z.string().max(5_000),
  counts: z.enum(['true', 'false']),
});

const inJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const entry = parsed(asked, Object.fromEntries(await request.formData()));
  const choice = {
    channels: parsed(channels, inJson(entry.channels)),
    tags: entry.tags,
    counts: entry.counts === 'true',
  };
  return { outcome: await changeWholesale(shop.shop, choice, staff, now()) };
};
