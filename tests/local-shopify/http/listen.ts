import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BodyTooLarge, sendJson } from './exchange.ts';

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/** Listens on a port of this machine only (0: any free one); a busy port is named in the error. */
export async function listen(
  name: string,
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void,
): Promise<Listening> {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) {
        sendJson(response, 413, { errors: error.message });
        return;
      }
      process.emitWarning(error instanceof Error ? error : String(error));
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('The local Shopify failed.');
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'EADDRINUSE' ? new Error(`Port ${port} (${name}) is in use.`) : error);
    });
    server.listen(port, () => listening());
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => shut(server),
  };
}

function shut(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
