import { MOST_BYTES, type FileRefusal } from '~/stock-guard/policy/import-file';

/** What a form around a file adds to it, generously. */
const AROUND = 10_000;

/** The bytes of the file that a form sent. One that says it is too large is not read at all. */
export async function sentFile(
  request: Request,
): Promise<Uint8Array | { kind: 'file'; refusal: FileRefusal }> {
  const size = Number(request.headers.get('content-length') ?? 0);
  if (size > MOST_BYTES + AROUND) return { kind: 'file', refusal: { because: 'too-large' } };
  const file = await request
    .formData()
    .then((form) => form.get('file'))
    .catch(() => null);
  if (!(file instanceof File)) throw new Response('Bad request', { status: 400 });
  return new Uint8Array(await file.arrayBuffer());
}
