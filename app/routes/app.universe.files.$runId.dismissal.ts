import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { parsed } from '~/ui/parsed';
import { mayImport } from '~/universe/exchange/file-kinds';
import { putFileAway, kindOfRun } from '~/universe/exchange/import-runs.server';

const named = z.object({ runId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  // Whoever may import anything may narrate; what the file's kind needs is known once it is found.
  const asking = await authenticateStaff(request, 'narrate');
  const { runId } = parsed(named, params);
  const kind = await kindOfRun(asking.shop.shop, runId);
  if (kind === null) return { outcome: 'not-there' as const };
  const { shop } = await authenticateStaff(request, mayImport(kind));
  return Response.json({ outcome: await putFileAway(shop.shop, runId, now()) });
};
