import { readSigned, signToken } from './signed-token.server';

/** What the holder of a link may do. A token for one is worthless for the other. */
export type Purpose = 'confirm' | 'leave';

export interface Holder {
  shop: string;
  recipientId: string;
}

export type TokenReading = ({ kind: 'valid' } & Holder) | { kind: 'expired' } | { kind: 'forged' };

/** A token for a link about an address. `until` null never expires. */
export const addressToken = (purpose: Purpose, { shop, recipientId }: Holder, until: Date | null): string =>
  signToken(`address ${purpose}`, [shop, recipientId], until);

/** Whom a token speaks for. */
export function readAddressToken(purpose: Purpose, token: string, asOf: Date): TokenReading {
  const reading = readSigned(`address ${purpose}`, token, asOf);
  if (reading.kind !== 'valid') return reading;
  const [shop = '', recipientId = ''] = reading.parts;
  return { kind: 'valid', shop, recipientId };
}
