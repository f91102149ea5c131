import type { Level } from './policy';

/** What a policy is about: a level's subject, in one pool or in every pool. */
export interface Place {
  level: Level;
  /** '' of the shop, else the role, the vendor's name, or the id. */
  subject: string;
  pool: string;
}

/** A subject as people know it. */
export interface Named {
  level: Level;
  subject: string;
  name: string;
  /** Handle, SKU, or nothing: what tells it from others of that name. */
  mark: string;
}

export const SHOP_PLACE: Place = { level: 'shop', subject: '', pool: '' };

const DIGITS = /^\d{1,18}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a subject has the form that its level's subjects have; whether it is there, only the database knows. */
export function isSubject(level: Level, subject: string): boolean {
  switch (level) {
    case 'shop':
      return subject === '';
    case 'role':
      return subject === 'icon' || subject === 'supporting' || subject === 'uncast';
    case 'vendor':
      return subject !== '' && subject.length <= 255;
    case 'icon':
      return UUID.test(subject);
    case 'product':
    case 'variant':
      return DIGITS.test(subject);
  }
}

export const keyOf = ({ level, subject }: Pick<Place, 'level' | 'subject'>): string => `${level} ${subject}`;
