import type { ShopRows } from '~/database/for-shop.server';
import { z } from 'zod';
import type { Carer } from '../people/care';
import type { QuietHours } from '../people/quiet-hours';

/** Somebody who may be told now: a person who confirmed their address, or a channel. */
export interface Addressee extends Carer {
  kind: 'person' | 'channel';
  timeZone: string;
  quiet: QuietHours | null;
}

const ids = z.array(z.string()).nullable();

/** Everybody who may be told. A person whose mailbox is gone is left out until they confirm it again. */
export async function addressees(rows: ShopRows, shopZone: string): Promise<Addressee[]> {
  const people = await rows.db.recipient.findMany({
    where: { confirmedAt: { not: null }, removedAt: null, bouncedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const channels = await rows.db.channel.findMany({
    where: { disconnectedAt: null },
    orderBy: [{ connectedAt: 'asc' }, { id: 'asc' }],
  });
  return [
    ...people.map(({ id, timeZone, iconIds, pools, quietFrom, quietTo }) => ({
      kind: 'person' as const,
      id,
      timeZone: timeZone ?? shopZone,
      iconIds: ids.parse(iconIds),
      pools: ids.parse(pools),
      quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
    })),
    ...channels.map(({ id }) => ({
      kind: 'channel' as const,
      id,
      timeZone: shopZone,
      iconIds: null,
      pools: null,
      quiet: null,
    })),
  ];
}

/** The column of the outbox that says for whom a notice is. */
export const forWhom = ({ kind, id }: Pick<Addressee, 'kind' | 'id'>) =>
  kind === 'person' ? { recipientId: id, channelId: null } : { recipientId: null, channelId: id };
