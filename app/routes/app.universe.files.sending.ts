import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { sentFile } from '~/files/sent-file.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { parsed } from '~/ui/parsed';
import { FILE_KINDS, mayImport } from '~/universe/exchange/file-kinds';
import { takeFile } from '~/universe/exchange/import-runs.server';

const asked = z.object({ kind: z.enum(FILE_KINDS) });

export const action = async ({ request }: ActionFunctionArgs) => {
  // Whoever may import anything may narrate; what the kind needs is asked next.
  await authenticateStaff(request, 'narrate');
  const { kind } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  const { shop, staff } = await authenticateStaff(request, mayImport(kind));
  const sent = await sentFile(request);
  // Programs send files, too: they read JSON, and Remix its own form of it.
  if (sent.kind === 'too-large') return Response.json({ kind: 'file', refusal: { because: 'too-large' } });
  return Response.json(await takeFile(shop.shop, { ...sent, kind }, staff, now()));
};
