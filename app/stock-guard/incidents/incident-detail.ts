/** Everything a page says about one incident. */
export interface IncidentDetail {
  id: string;
  state: 'settling' | 'open' | 'resolved' | 'withdrawn';
  kind: 'out' | 'low';
  cause: 'stock' | 'casting' | 'policy';
  what: string;
  iconTitle: string;
  productId: string;
  variantId: string;
  pictureUrl: string | null;
  available: number;
  lowest: number;
  minimum: number;
  belowSince: Date;
  outSince: Date | null;
  opensAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  closedAs: 'restocked' | 'not-promised' | null;
  places: { name: string; online: boolean; available: number; incoming: number }[];
  movements: { at: Date; place: string; before: number | null; after: number | null }[];
  told: { name: string; state: 'due' | 'sending' | 'sent' | 'dead'; sentAt: Date | null }[];
}
