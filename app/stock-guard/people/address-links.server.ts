import { forShop } from '~/database/for-shop.server';
import { readAddressToken, type Purpose } from './address-token.server';
import type { LinkOffer } from './link-offer';
import { removeRecipient } from './recipients.server';

/** What the page behind a link may say and offer. Opening it changes nothing: mail scanners open links too. */
export async function offerOf(purpose: Purpose, token: string, asOf: Date): Promise<LinkOffer> {
  const reading = readAddressToken(purpose, token, asOf);
  if (reading.kind !== 'valid') return { kind: reading.kind === 'expired' ? 'expired' : 'void' };
  const { db } = forShop(reading.shop);
  const shop = await db.shop.findUnique({ where: { shop: reading.shop } });
  const person = await db.recipient.findFirst({ where: { id: reading.recipientId } });
  if (!shop || shop.uninstalledAt || !person) return { kind: 'void' };
  const said = { shopName: shop.name, address: person.address };
  if (purpose === 'leave') return { kind: person.removedAt ? 'done' : 'open', ...said };
  if (person.removedAt) return { kind: 'void' };
  return { kind: person.confirmedAt && !person.bouncedAt ? 'done' : 'open', ...said };
}

/** The person pressed the button: from now on they are told. */
export async function confirmAddress(token: string, asOf: Date): Promise<LinkOffer> {
  const offer = await offerOf('confirm', token, asOf);
  const reading = readAddressToken('confirm', token, asOf);
  if (offer.kind !== 'open' || reading.kind !== 'valid') return offer;
  await forShop(reading.shop).db.recipient.updateMany({
    where: {
      id: reading.recipientId,
      removedAt: null,
      OR: [{ confirmedAt: null }, { bouncedAt: { not: null } }],
    },
    data: { confirmedAt: asOf, bouncedAt: null, bounce: null },
  });
  return { ...offer, kind: 'done' };
}

/** The person wants no more mails: they are off the list at once. */
export async function leaveBy(token: string, asOf: Date): Promise<LinkOffer> {
  const offer = await offerOf('leave', token, asOf);
  const reading = readAddressToken('leave', token, asOf);
  if (offer.kind !== 'open' || reading.kind !== 'valid') return offer;
  await removeRecipient(reading.shop, reading.recipientId, null, asOf);
  return { ...offer, kind: 'done' };
}
