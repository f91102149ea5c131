/** The fields of a form. Throws a 400 for what is no form. */
export async function formBody(request: Request): Promise<Record<string, FormDataEntryValue>> {
  try {
    return Object.fromEntries(await request.formData());
  } catch {
    throw new Response('Bad request', { status: 400 });
  }
}
