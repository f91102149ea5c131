import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { environment } from '~/environment.server';

/** What the holder of a link may do. A token for one is worthless for the other. */
export type Purpose = 'confirm' | 'leave';

export interface Holder {
  shop: string;
  recipientId: string;
}

export type TokenReading = ({ kind: 'valid' } & Holder) | { kind: 'expired' } | { kind: 'forged' };

const MAC = /^([\w-]+)\.([\w-]{43})$/;

function macOf(key: Buffer, purpose: Purpose, body: string): Buffer {
  const derived = Buffer.from(hkdfSync('sha256', key, '', `mainstay address ${purpose}`, 32));
  return createHmac('sha256', derived).update(body).digest();
}

/** A token for a link in a mail, signed with the first key of TOKEN_KEYS. `until` null never expires. */
export function addressToken(purpose: Purpose, holder: Holder, until: Date | null): string {
  const key = environment().TOKEN_KEYS[0]?.key;
  if (!key) throw new Error('TOKEN_KEYS is empty');
  const parts = [holder.shop, holder.recipientId, until === null ? '' : String(until.getTime())];
  const body = Buffer.from(parts.join('\n')).toString('base64url');
  return `${body}.${macOf(key, purpose, body).toString('base64url')}`;
}

/** Whom a token speaks for. Every key of TOKEN_KEYS is tried, so that links survive a rotation. */
export function readAddressToken(purpose: Purpose, token: string, asOf: Date): TokenReading {
  const [, body = '', mac = ''] = MAC.exec(token) ?? [];
  const given = Buffer.from(mac, 'base64url');
  const signed = environment().TOKEN_KEYS.some(({ key }) => {
    const expected = macOf(key, purpose, body);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!signed) return { kind: 'forged' };
  const [shop = '', recipientId = '', until = ''] = Buffer.from(body, 'base64url').toString().split('\n');
  if (until !== '' && Number(until) < asOf.getTime()) return { kind: 'expired' };
  return { kind: 'valid', shop, recipientId };
}
