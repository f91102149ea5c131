import type { QuietHours } from './quiet-hours';

/** What a person chose about what they are told, and when. */
export interface Preferences {
  name: string;
  /** Null takes the shop's. */
  language: string | null;
  timeZone: string | null;
  /** Null cares for all of them. */
  iconIds: string[] | null;
  pools: string[] | null;
  /** The local hour of the morning mail. */
  digestHour: number;
  quiet: QuietHours | null;
}

/** A person who is told, or will be once they confirm. */
export interface Recipient extends Preferences {
  id: string;
  address: string;
  createdAt: Date;
  confirmedAt: Date | null;
  /** When a mail server said that there is no such mailbox. */
  bouncedAt: Date | null;
}

export type AddressState = 'confirmed' | 'unconfirmed' | 'bounced';

/** Whether mails may go there. */
export function addressState({
  confirmedAt,
  bouncedAt,
}: Pick<Recipient, 'confirmedAt' | 'bouncedAt'>): AddressState {
  if (bouncedAt !== null) return 'bounced';
  return confirmedAt === null ? 'unconfirmed' : 'confirmed';
}

export type Adding = 'added' | 'already-there' | 'not-an-address' | 'no-name' | 'bad-name' | 'too-many';
export type Asking = 'asked' | 'asked-just-now' | 'not-there';
