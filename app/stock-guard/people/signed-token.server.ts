import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { environment } from '~/environment.server';

export type SignedReading = { kind: 'valid'; parts: string[] } | { kind: 'expired' } | { kind: 'forged' };

const MAC = /^([\w-]+)\.([\w-]{43})$/;

function macOf(key: Buffer, purpose: string, body: string): Buffer {
  const derived = Buffer.from(hkdfSync('sha256', key, '', `mainstay ${purpose}`, 32));
  return createHmac('sha256', derived).update(body).digest();
}

/**
 * A token for a link in a mail, signed with the first key of TOKEN_KEYS. Each purpose has a key of its own, so that a
 * token for one is worthless for another. `until` null never expires.
 */
export function signToken(purpose: string, parts: readonly string[], until: Date | null): string {
  const key = environment().TOKEN_KEYS[0]?.key;
  if (!key) throw new Error('TOKEN_KEYS is empty');
  const body = Buffer.from([...parts, until === null ? '' : String(until.getTime())].join('\n')).toString(
    'base64url',
  );
  return `${body}.${macOf(key, purpose, body).toString('base64url')}`;
}

/** What a token says. Every key of TOKEN_KEYS is tried, so that links survive a rotation. */
export function readSigned(purpose: string, token: string, asOf: Date): SignedReading {
  const [, body = '', mac = ''] = MAC.exec(token) ?? [];
  const given = Buffer.from(mac, 'base64url');
  const signed = environment().TOKEN_KEYS.some(({ key }) => {
    const expected = macOf(key, purpose, body);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!signed) return { kind: 'forged' };
  const parts = Buffer.from(body, 'base64url').toString().split('\n');
  const until = parts.pop() ?? '';
  if (until !== '' && Number(until) < asOf.getTime()) return { kind: 'expired' };
  return { kind: 'valid', parts };
}
