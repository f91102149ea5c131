/** What the incidents page offers to choose from; empty where there is nothing to choose. */
export interface IncidentChoices {
  icons: { id: string; title: string }[];
  /** Locations that a policy promises by themselves. */
  places: { id: string; name: string }[];
}
