/** What the page behind a mail's link offers: the button, that it is done, or why it cannot be. */
export type LinkOffer =
  { kind: 'open' | 'done'; shopName: string; address: string } | { kind: 'expired' } | { kind: 'void' };
