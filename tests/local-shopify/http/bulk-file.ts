import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { ServerResponse } from 'node:http';
import type { BulkFile } from '../bulk/bulk-operations.ts';
import type { LocalServer } from '../local-server.ts';
import { sendText } from './exchange.ts';

/** Serves a result file as the storage behind Shopify's signed addresses does. */
export async function sendBulkFile(
  server: LocalServer,
  name: string,
  response: ServerResponse,
): Promise<void> {
  const file = find(server, name);
  if (file.kind === 'unknown') {
    sendText(response, 404, 'NoSuchKey: the specified key does not exist.');
    return;
  }
  if (file.kind === 'expired') {
    sendText(response, 400, 'ExpiredToken: the provided token has expired.');
    return;
  }
  response.writeHead(200, { 'content-type': 'application/jsonl', 'content-length': file.size });
  const cut = file.truncateAt !== null && file.truncateAt < file.size;
  if (file.truncateAt === 0) {
    response.destroy();
    return;
  }
  const stream = createReadStream(file.path, cut ? { end: (file.truncateAt ?? 1) - 1 } : {});
  stream.pipe(response, { end: !cut });
  try {
    await finished(stream);
    if (cut) response.destroy();
    else {
      await finished(response);
      file.fetched();
    }
  } catch {
    // The reader hung up: then the file was not fetched.
    stream.destroy();
  }
}

function find(server: LocalServer, name: string): BulkFile {
  for (const shop of server.shops.keys()) {
    const file = server.bulk(shop).file(name);
    if (file.kind !== 'unknown') return file;
  }
  return { kind: 'unknown' };
}
