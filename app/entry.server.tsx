import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { log, redact } from './log.server';
import { addDocumentResponseHeaders } from './shopify/app.server';

/** Milliseconds after which deferred data is given up. */
export const streamTimeout = 5_000;

export default function handleDocument(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  addDocumentResponseHeaders(request, headers);
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady';
  let answerStatus = status;
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [ready]() {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answerStatus }));
        pipe(body);
      },
      onShellError: reject,
      onError(error: unknown) {
        answerStatus = 500;
        log.error({ err: error }, 'A page could not be rendered');
      },
    });
    setTimeout(abort, streamTimeout + 1_000);
  });
}

/** What a loader or action threw and did not mean to. Requests that no route answers are only noted. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  const path = redact(new URL(request.url).pathname);
  if (isRouteErrorResponse(error)) log.info({ status: error.status, path }, 'A request was refused');
  else log.error({ err: error, path }, 'A request failed');
}
