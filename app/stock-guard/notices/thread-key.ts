const BEGINS = 'thread:';

/** The key of the first mail to somebody about an incident; there is one, and what follows answers it. */
export const threadKey = (incidentId: string, addresseeId: string): string =>
  `${BEGINS}${incidentId}:${addresseeId}`;

export const beginsThread = (dedupKey: string): boolean => dedupKey.startsWith(BEGINS);
