import { resolve4, resolve6 } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.server';

/** A name led to an address that is not public: it is not connected to. */
export class NotPublic extends Error {
  readonly code = 'NOT_PUBLIC';
}

const NO_SUCH_RECORD = new Set(['ENODATA', 'ENOTFOUND']);

const none = (error: NodeJS.ErrnoException): string[] => {
  if (NO_SUCH_RECORD.has(error.code ?? '')) return [];
  throw error;
};

async function publicAddresses(name: string): Promise<{ address: string; family: 4 | 6 }[]> {
  const [four, six] = await Promise.all([resolve4(name).catch(none), resolve6(name).catch(none)]);
  const found = [
    ...four.map((address) => ({ address, family: 4 as const })),
    ...six.map((address) => ({ address, family: 6 as const })),
  ];
  if (found.length === 0) throw Object.assign(new Error('The name does not exist'), { code: 'ENOTFOUND' });
  // One private address among public ones is an attempt to be connected to it at the next try.
  if (!found.every(({ address }) => isPublicAddress(address))) throw new NotPublic('The name is not public');
  return found;
}

/**
 * Resolves a name once, for the very connection that asks: what was checked is what is connected to, and a name that
 * answers differently a moment later changes nothing.
 */
export const publicLookup: LookupFunction = (name, options, answer) => {
  publicAddresses(name).then(
    (found) => {
      const [first] = found;
      if (options.all || !first) answer(null, found);
      else answer(null, first.address, first.family);
    },
    (error: unknown) => answer(error as NodeJS.ErrnoException, '', 4),
  );
};
