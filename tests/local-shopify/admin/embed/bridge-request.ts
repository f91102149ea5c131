import { store } from './app-frame.ts';

/** Asks the admin's server on behalf of the app; rejects with the server's own reason. */
export async function bridge<T>(verb: string, body: unknown = null): Promise<T> {
  const response = await fetch(`/store/${store}/bridge/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { answer, error } = (await response.json()) as { answer: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
}
