import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.server';

/** Why an address is never called. */
export type UrlRefusal = 'not-a-url' | 'not-https' | 'other-port' | 'with-a-login' | 'not-public';

export type OutgoingUrl = { kind: 'fine'; url: URL } | { kind: 'refused'; why: UrlRefusal };

const LONGEST = 2_000;
const refused = (why: UrlRefusal): OutgoingUrl => ({ kind: 'refused', why });

/**
 * Whether an address may be called at all: https, its own port, no login, and where its host is written as numbers
 * (decimal, octal and hexadecimal ones are read as browsers read them), public ones.
 */
export function outgoingUrl(text: string): OutgoingUrl {
  if (text.length > LONGEST || !URL.canParse(text)) return refused('not-a-url');
  const url = new URL(text);
  if (url.protocol !== 'https:') return refused('not-https');
  if (url.username !== '' || url.password !== '') return refused('with-a-login');
  if (url.port !== '') return refused('other-port');
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0 && !isPublicAddress(host)) return refused('not-public');
  return { kind: 'fine', url };
}
