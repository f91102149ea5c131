import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { parsed } from '~/ui/parsed';
import { mayImport } from '~/universe/exchange/file-kinds';
import { applyFile, kindOfRun } from '~/universe/exchange/import-runs.server';

const named = z.object({ runId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  // Whoever may import anything may narrate; what the file's kind needs is known once it is found.
  const asking = await authenticateStaff(request, 'narrate');
  const { runId } = parsed(named, params);
  const kind = await kindOfRun(asking.shop.shop, runId);
  if (kind === null) return { outcome: 'not-there' as const };
  const { shop, staff } = await authenticateStaff(request, mayImport(kind));
  // Programs send files, too: they read JSON, and Remix its own form of it.
  return Response.json({ outcome: await applyFile(shop.shop, runId, staff) });
};
