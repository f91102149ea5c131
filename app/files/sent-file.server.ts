import { unstable_parseMultipartFormData, type UploadHandler } from '@remix-run/node';
import { MOST_BYTES } from './largest-file';

/** What is sent beyond this is not even waited for. */
const PATIENCE_BYTES = 10 * MOST_BYTES;

export type Sent = { kind: 'sent'; name: string; bytes: Uint8Array<ArrayBuffer> } | { kind: 'too-large' };

/**
 * The file that a form sent as `file`, read as it arrives: no more than the limit is ever kept. The rest of one that is
 * too large is let pass, because a browser that is cut off shows no answer. Throws a 400 for what is no such form.
 */
export async function sentFile(request: Request): Promise<Sent> {
  const sent: Sent[] = [];
  const keep: UploadHandler = async ({ name, filename, data }) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of data) {
      size += chunk.byteLength;
      if (size <= MOST_BYTES) chunks.push(chunk);
      else chunks.length = 0;
      if (size > PATIENCE_BYTES) throw new Response('Too large', { status: 413 });
    }
    if (name !== 'file' || filename === undefined) return undefined;
    sent.push(
      size > MOST_BYTES
        ? { kind: 'too-large' }
        : { kind: 'sent', name: filename, bytes: new Uint8Array(Buffer.concat(chunks)) },
    );
    return '';
  };
  await unstable_parseMultipartFormData(request, keep).catch((error: unknown) => {
    throw error instanceof Response ? error : new Response('Bad request', { status: 400 });
  });
  const [first] = sent;
  if (!first) throw new Response('Bad request', { status: 400 });
  return first;
}
