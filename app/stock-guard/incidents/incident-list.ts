/** The two halves of the incidents page. */
export type IncidentTab = 'open' | 'resolved';

export interface ListedIncident {
  id: string;
  state: 'settling' | 'open' | 'resolved';
  kind: 'out' | 'low';
  what: string;
  iconTitle: string;
  pictureUrl: string | null;
  available: number;
  minimum: number;
  belowSince: Date;
  opensAt: Date;
  closedAt: Date | null;
  /** What the list is ordered by: the end, or where there is none the beginning. */
  at: Date;
}

export interface IncidentPage {
  incidents: ListedIncident[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}
