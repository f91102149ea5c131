import { pino } from 'pino';
import { environment } from './environment.server';

const SECRET_PARAMETERS =
  /([?&](?:id_token|session|hmac|code|token|key)=|\/(?:confirm|leave|acknowledge|snooze)\/)[^&?\s"]+/g;
const SHOPIFY_TOKENS = /\bshp[a-z]{2}_\w+/g;
const SLACK_WEBHOOKS = /(\bhooks\.slack(?:-gov)?\.com\/)[^\s"']+/g;
const MAIL_ADDRESSES = /[^\s"'<>()=,:;]+@[^\s"'<>()=,:;]+\.[a-z]+/gi;

/** A URL or message without the values that would let its reader act as someone else, or know who is told. */
export const redact = (text: string): string =>
  text
    .replace(SECRET_PARAMETERS, '$1…')
    .replace(SLACK_WEBHOOKS, '$1…')
    .replace(SHOPIFY_TOKENS, '…')
    .replace(MAIL_ADDRESSES, '…');

/** An error says in its own words what it was about, an address or a value of a row among it. */
const redactedError = (error: Error): object =>
  Object.fromEntries(
    Object.entries(pino.stdSerializers.err(error)).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? redact(value) : value,
    ]),
  );

/** Structured logs. Tokens, addresses of people and authorisation headers never reach them. */
export const log = pino({
  level: environment().LOG_LEVEL,
  redact: {
    paths: [
      'accessToken',
      'refreshToken',
      'idToken',
      'id_token',
      'authorization',
      'address',
      '*.accessToken',
      '*.refreshToken',
      '*.authorization',
      '*.address',
    ],
    censor: '…',
  },
  serializers: { err: redactedError },
  hooks: {
    logMethod(parts, method) {
      const clean = parts.map((part: unknown) =>
        typeof part === 'string' ? redact(part) : part,
      ) as typeof parts;
      method.apply(this, clean);
    },
  },
});
