/** A person who is told, or will be once they confirm. */
export interface Recipient {
  id: string;
  name: string;
  address: string;
  createdAt: Date;
  confirmedAt: Date | null;
}

export type Adding = 'added' | 'already-there' | 'not-an-address' | 'no-name' | 'too-many';
export type Asking = 'asked' | 'asked-just-now' | 'not-there';
