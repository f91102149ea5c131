/** One request that reached the local Shopify; no token is kept. */
export interface LoggedRequest {
  at: string;
  method: string;
  host: string;
  path: string;
  status: number;
  durationMs: number;
  /** Of an Admin API call: the operation's name and what it cost. */
  operation?: string;
  cost?: number;
}

const KEPT = 10_000;

/** Adds to a log that forgets its oldest entries. */
export function logRequest(log: LoggedRequest[], entry: LoggedRequest): void {
  log.push(entry);
  if (log.length > KEPT) log.splice(0, log.length - KEPT);
}
