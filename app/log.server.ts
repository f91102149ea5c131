import { pino } from 'pino';
import { environment } from './environment.server';

const SECRET_PARAMETERS = /([?&](?:id_token|session|hmac|code|token|key)=|\/(?:confirm|leave)\/)[^&?\s"]+/g;

/** A URL or message without the values that would let its reader act as someone else. */
export const redact = (text: string): string => text.replace(SECRET_PARAMETERS, '$1…');

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
  serializers: { err: pino.stdSerializers.err },
  hooks: {
    logMethod(parts, method) {
      const clean = parts.map((part: unknown) =>
        typeof part === 'string' ? redact(part) : part,
      ) as typeof parts;
      method.apply(this, clean);
    },
  },
});
