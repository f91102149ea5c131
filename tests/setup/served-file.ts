import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A file on a server of this test's own: the address of whatever `content` is. */
export async function servedFile(content: string | Buffer, status = 200): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/bulk.jsonl`;
}
