import { store } from './app-frame.ts';

/** Asks the admin's server on behalf of the app. */
export async function bridge<T>(verb: string, body: unknown = null): Promise<T> {
  const response = await fetch(`/store/${store}/bridge/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${verb}: ${await response.text()}`);
  return (await response.json()) as T;
}
