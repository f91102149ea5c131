import { isDatabaseZone } from '~/database/time-zones.server';
import { log } from '~/log.server';

function isZoneHere(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * A shop's zone as Shopify names it, or UTC where this machine or the database does not know it: the days of a shop are
 * reckoned in queries over all shops, and one zone that is not known would end them for everybody.
 */
export async function shopZone(shop: string, named: string): Promise<string> {
  if (isZoneHere(named) && (await isDatabaseZone(named))) return named;
  log.warn({ shop, named }, 'The zone of a shop is not known, UTC is taken');
  return 'UTC';
}
