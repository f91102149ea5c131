import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { mailAddress } from './mail-address';
import { personName } from './person-name';
import { readRecipients } from './recipient-rows.server';
import type { Adding, Asking, Recipient } from './recipient';

const MOST_RECIPIENTS = 50;

/** The people who are told, or will be once they confirm. */
export const recipientsOf = (shop: string): Promise<Recipient[]> => readRecipients(forShop(shop));

/** One notice of this kind per person and minute: nobody's inbox is filled by an impatient finger. */
async function askOnce(
  rows: ShopRows,
  kind: 'confirmation' | 'test',
  recipientId: string,
  asOf: Date,
): Promise<Asking> {
  const content = kind === 'test' ? { kind, askedAt: asOf.toISOString() } : { kind };
  const { count } = await rows.db.notice.createMany({
    data: [
      {
        shop: rows.shop,
        recipientId,
        kind,
        dedupKey: `${kind}:${recipientId}:${asOf.toISOString().slice(0, 16)}`,
        content,
        state: 'due',
        createdAt: asOf,
        dueAt: asOf,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return 'asked-just-now';
  await enqueueIn(rows, 'send-notices', { shop: rows.shop });
  return 'asked';
}

/** Names a person to be told and asks them by mail to confirm. Nothing else is sent to them before they do. */
export async function addRecipient(
  shop: string,
  person: { name: string; address: string },
  staff: Staff,
  asOf: Date,
): Promise<Adding> {
  const address = mailAddress(person.address);
  const named = personName(person.name);
  if (address === null) return 'not-an-address';
  if (named.kind !== 'name') return named.kind;
  const { name } = named;
  return forShop(shop).transaction(async (rows) => {
    await rows.lock('recipients');
    const present = await rows.db.recipient.findMany({
      where: { removedAt: null },
      select: { address: true },
    });
    if (present.some((other) => other.address.toLowerCase() === address.toLowerCase()))
      return 'already-there';
    if (present.length >= MOST_RECIPIENTS) return 'too-many';
    const { id } = await rows.db.recipient.create({ data: { shop, name, address, createdAt: asOf } });
    await askOnce(rows, 'confirmation', id, asOf);
    await recordAudit(rows, { about: 'settings', subject: id, title: name, verb: 'added' }, staff, asOf);
    return 'added';
  });
}

/** Sends the confirmation mail again, also to a mailbox that was gone. */
export async function askAgain(shop: string, recipientId: string, asOf: Date): Promise<Asking> {
  return forShop(shop).transaction(async (rows) => {
    const person = await rows.db.recipient.findFirst({
      where: {
        id: recipientId,
        removedAt: null,
        OR: [{ confirmedAt: null }, { bouncedAt: { not: null } }],
      },
    });
    return person ? askOnce(rows, 'confirmation', recipientId, asOf) : 'not-there';
  });
}

/** Sends a test mail to a confirmed person. */
export async function sendTest(shop: string, recipientId: string, asOf: Date): Promise<Asking> {
  return forShop(shop).transaction(async (rows) => {
    const person = await rows.db.recipient.findFirst({
      where: { id: recipientId, removedAt: null, confirmedAt: { not: null }, bouncedAt: null },
    });
    return person ? askOnce(rows, 'test', recipientId, asOf) : 'not-there';
  });
}

/** Takes a person off the list, with every mail that has not left for them. */
export async function removeRecipient(
  shop: string,
  recipientId: string,
  /** Null where the person left by the link of a mail. */
  staff: Staff | null,
  asOf: Date,
): Promise<'removed' | 'not-there'> {
  return forShop(shop).transaction(async (rows) => {
    const { count } = await rows.db.recipient.updateMany({
      where: { id: recipientId, removedAt: null },
      data: { removedAt: asOf },
    });
    if (count === 0) return 'not-there';
    await rows.db.notice.deleteMany({ where: { recipientId, state: { not: 'sent' } } });
    const { name } = await rows.db.recipient.findFirstOrThrow({ where: { id: recipientId } });
    const change = { about: 'settings', subject: recipientId, title: name, verb: 'removed' } as const;
    await recordAudit(rows, change, staff ?? { id: recipientId, name }, asOf);
    return 'removed';
  });
}
