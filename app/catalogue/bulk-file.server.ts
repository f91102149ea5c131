import { log } from '~/log.server';
import { objectsOf } from './jsonl';
import { UnreadableFile } from './unreadable';

/** The link to a bulk file answers that there is nothing (any more). */
export class LinkExpired extends Error {}

/** The file could not be had now; a later try may succeed. */
export class FileUnreachable extends Error {}

/** The connection ended before the file did. */
export class FileBrokeOff extends Error {}

const GONE = new Set([400, 403, 404, 410]);

async function* bytesOf(url: string): AsyncGenerator<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new FileUnreachable(String(error));
  }
  if (GONE.has(response.status)) throw new LinkExpired(`The link answered ${response.status}`);
  if (!response.ok || !response.body) throw new FileUnreachable(`The link answered ${response.status}`);
  const reader = response.body.getReader();
  const next = () =>
    reader.read().catch((error: unknown) => {
      throw new FileBrokeOff(`The download broke off: ${String(error)}`);
    });
  try {
    for (let part = await next(); !part.done; part = await next()) yield part.value;
  } finally {
    // Where the reader of the lines gave up, nothing more has to come.
    await reader.cancel().catch(() => undefined);
  }
}

/** What is done with the objects of a file: each is taken, and now and then the reader waits for `settle`. */
export interface Taker {
  take: (object: unknown) => void;
  settle: (soFar: number) => Promise<void>;
}

/**
 * Streams the objects of a bulk file to `taker`, and answers how many there were. Throws UnreadableFile where fewer come than were announced or one cannot be read, LinkExpired, FileUnreachable, FileBrokeOff.
 */
export async function readBulkFile(
  url: string | null,
  announced: number,
  { take, settle }: Taker,
): Promise<number> {
  let count = 0;
  // A store without anything has no file.
  if (url !== null) {
    for await (const objects of objectsOf(bytesOf(url))) {
      for (const object of objects) {
        take(object);
        count += 1;
      }
      await settle(count);
    }
  }
  if (count < announced)
    throw new UnreadableFile('cut-short', `${count} objects came, ${announced} were announced`);
  if (count > announced) log.warn({ count, announced }, 'A bulk file holds more objects than announced');
  return count;
}
