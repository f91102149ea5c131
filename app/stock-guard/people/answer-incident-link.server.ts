import { forShop, type ShopRows } from '~/database/for-shop.server';
import { acknowledgeWithin, snoozeWithin, type Acted } from '../incidents/commands.server';
import { dayIn } from '../day';
import { nameOfVariant } from '../promise/variant-name';
import { watchedVariants } from '../promise/watched-variants.server';
import { readIncidentToken, type IncidentHolder } from './incident-links.server';
import type { IncidentAnswer, IncidentOffer, IncidentPurpose, NotTaken } from './incident-offer';

type Opened = IncidentHolder & {
  linkId: string;
  name: string;
  offer: Extract<IncidentOffer, { kind: 'open' }>;
};

const firstNameOf = (name: string): string => name.split(/\s+/u)[0] ?? '';

/** Who still may use the link: a confirmed person of a shop that still has the app. */
async function holderOf(rows: ShopRows, recipientId: string) {
  const [shop, person] = await Promise.all([
    rows.db.shop.findUnique({ where: { shop: rows.shop } }),
    rows.db.recipient.findFirst({ where: { id: recipientId, removedAt: null, confirmedAt: { not: null } } }),
  ]);
  return shop && person && !shop.uninstalledAt ? { shop, person } : null;
}

/** The variant as people name it, also where nothing guards it any more. */
async function nameOf({ db }: ShopRows, incident: { variantId: bigint; productId: bigint }): Promise<string> {
  const [product, variant] = await Promise.all([
    db.product.findFirst({ where: { id: incident.productId }, select: { title: true } }),
    db.variant.findFirst({ where: { id: incident.variantId }, select: { title: true } }),
  ]);
  return nameOfVariant(product?.title ?? '', variant?.title ?? '');
}

async function open(purpose: IncidentPurpose, token: string, asOf: Date): Promise<IncidentOffer | Opened> {
  const reading = readIncidentToken(purpose, token, asOf);
  if (reading.kind !== 'valid') return { kind: reading.kind === 'expired' ? 'expired' : 'void' };
  const { incidentId, linkId } = reading;
  const rows = forShop(reading.shop);
  const holder = await holderOf(rows, reading.recipientId);
  const incident = holder && (await rows.db.incident.findFirst({ where: { id: incidentId } }));
  if (!incident) return { kind: 'void' };
  if (await rows.db.usedLink.findFirst({ where: { id: linkId } })) return { kind: 'used' };
  const watched = await watchedVariants(rows, { variantIds: [incident.variantId] }, asOf);
  const row = watched.find((one) => one.incident?.id === incidentId);
  const what = await nameOf(rows, incident);
  if (!row?.incident) return { kind: 'over', what };
  const { state, acknowledgedBy, acknowledgedAt, promisedOn } = row.incident;
  const isTaken = state === 'acknowledged' && acknowledgedBy !== null && acknowledgedAt !== null;
  const offer = {
    kind: 'open' as const,
    notTaken: null,
    shopName: holder.shop.name,
    firstName: firstNameOf(holder.person.name),
    what,
    today: dayIn(holder.shop.timeZone, asOf),
    taken: isTaken ? { by: firstNameOf(acknowledgedBy), at: acknowledgedAt, promisedOn } : null,
    arriving: row.arrivals.length > 0,
  };
  return { ...reading, name: holder.person.name, offer };
}

/** What the page behind a link may say and offer. Opening it changes nothing: scanners of mail open links too. */
export async function offerOfIncident(
  purpose: IncidentPurpose,
  token: string,
  asOf: Date,
): Promise<IncidentOffer> {
  const opened = await open(purpose, token, asOf);
  return 'offer' in opened ? opened.offer : opened;
}

const NOT_TAKEN: Partial<Record<Acted['kind'], NotTaken>> = {
  'bad-date': 'bad-date',
  'note-too-long': 'note-too-long',
  'no-arrival': 'no-arrival',
  'acknowledged-meanwhile': 'taken-meanwhile',
};

const obeyed = (
  rows: ShopRows,
  { incidentId, recipientId, name }: Opened,
  answer: IncidentAnswer,
  asOf: Date,
): Promise<Acted> => {
  const doer = { by: recipientId, byName: name };
  return answer.purpose === 'acknowledge'
    ? acknowledgeWithin(rows, incidentId, { ...doer, ...answer }, asOf)
    : snoozeWithin(rows, incidentId, { ...doer, ...answer }, asOf);
};

const dayOf = (answer: IncidentAnswer): string | null => {
  if (answer.purpose === 'acknowledge') return answer.promisedOn;
  return answer.until === 'arrival' ? null : answer.until.day;
};

/**
 * Does what the holder of a link says, once, and uses up the link in the same transaction: a second connection would be
 * waited for by those who hold one. Who comes second with the same link waits for the first and finds it used; an
 * answer that is not taken leaves the link as it was.
 */
export async function answerIncidentLink(
  token: string,
  answer: IncidentAnswer,
  asOf: Date,
): Promise<IncidentOffer> {
  const { purpose } = answer;
  const opened = await open(purpose, token, asOf);
  if (!('offer' in opened)) return opened;
  const { shop, linkId, offer } = opened;
  const acted = await forShop(shop).transaction(async (rows): Promise<Acted | { kind: 'used' }> => {
    const claimed = await rows.run`
      insert into used_link (shop, id, used_at) values (${shop}, ${linkId}::uuid, ${asOf}) on conflict do nothing`;
    if (claimed === 0) return { kind: 'used' };
    const came = await obeyed(rows, opened, answer, asOf);
    if (came.kind !== 'done') await rows.db.usedLink.deleteMany({ where: { id: linkId } });
    return came;
  });
  if (acted.kind === 'done')
    return { kind: 'done', purpose, what: offer.what, today: offer.today, day: dayOf(answer) };
  if (acted.kind === 'used') return { kind: 'used' };
  const notTaken = NOT_TAKEN[acted.kind];
  if (notTaken === undefined) return { kind: 'over', what: offer.what };
  const anew = await offerOfIncident(purpose, token, asOf);
  return anew.kind === 'open' ? { ...anew, notTaken } : anew;
}
