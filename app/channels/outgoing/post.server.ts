import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { outgoingUrl, type UrlRefusal } from './outgoing-url.server';
import { publicLookup } from './public-lookup.server';

const LONGEST_ANSWER = 64 * 1024;

/** What came of a call to the outside. Nothing was connected to where it was `refused`. */
export type Posting =
  | { kind: 'answered'; status: number; body: string }
  | { kind: 'refused'; why: UrlRefusal }
  | { kind: 'failed'; why: 'slow' | 'too-long' | 'unreachable'; detail: string };

async function readAnswer(answer: IncomingMessage): Promise<Posting> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_ANSWER) return { kind: 'failed', why: 'too-long', detail: 'The answer is too long' };
    parts.push(part);
  }
  return { kind: 'answered', status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') };
}

function failureOf(error: NodeJS.ErrnoException): Posting {
  if (error.code === 'NOT_PUBLIC') return { kind: 'refused', why: 'not-public' };
  if (error.name === 'TimeoutError' || error.code === 'ABORT_ERR')
    return { kind: 'failed', why: 'slow', detail: 'No answer in time' };
  // The message of an error may hold the address, which is a secret: only its code is passed on.
  return { kind: 'failed', why: 'unreachable', detail: error.code ?? error.name };
}

/**
 * Posts JSON to an address that somebody typed in. Only https and public addresses; redirects are not followed; the
 * whole exchange ends after `timeoutMs`. Never throws: what went wrong is in the answer.
 */
export function postJson(
  address: string,
  body: unknown,
  { timeoutMs }: { timeoutMs: number },
): Promise<Posting> {
  const checked = outgoingUrl(address);
  if (checked.kind === 'refused') return Promise.resolve(checked);
  const text = JSON.stringify(body);
  return new Promise((answered) => {
    const call = request(checked.url, {
      method: 'POST',
      lookup: publicLookup,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        // A connection that is kept would outlive the check of its address.
        connection: 'close',
      },
    });
    call.once('response', (answer) => {
      void readAnswer(answer)
        .catch((error: unknown) => failureOf(error as NodeJS.ErrnoException))
        .then((posting) => {
          answered(posting);
          call.destroy();
        });
    });
    call.on('error', (error) => answered(failureOf(error)));
    call.end(text);
  });
}
