import type { HeadersFunction } from '@remix-run/node';

/** Of a page whose address is a secret: it goes to no other site, into no cache and no index. */
export const secretAddress: HeadersFunction = () => ({
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
});
