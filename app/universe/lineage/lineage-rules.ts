/**
 * Whether an edition would come after itself, were `predecessorId` its predecessor. The map holds every edition, the
 * removed ones too: bringing one back must not close a circle.
 */
export function wouldCycle(
  predecessorOf: ReadonlyMap<string, string | null>,
  id: string,
  predecessorId: string,
): boolean {
  const seen = new Set<string>();
  for (
    let at: string | null = predecessorId;
    at !== null && !seen.has(at);
    at = predecessorOf.get(at) ?? null
  ) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
