import { latestSync, type LatestSync } from '~/catalogue/latest-sync.server';
import type { MirrorAge } from '~/catalogue/mirror-age';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import type { AlertSettings } from './alert-settings';
import { alertSettingsOf } from './alert-settings.server';
import type { FailedNotice } from '../notices/mail-health';
import { failedNotices } from '../notices/mail-health.server';
import type { Recipient } from '../people/recipient';
import { recipientsOf } from '../people/recipients.server';

export interface SettingsPage {
  people: Recipient[];
  alerts: AlertSettings;
  syncs: { catalogue: LatestSync | null; orders: LatestSync | null };
  mirror: MirrorAge;
  failed: FailedNotice[];
}

/** Everything the settings page shows. */
export async function settingsPage(shop: string, asOf: Date): Promise<SettingsPage> {
  const [people, alerts, catalogue, orders, mirror, failed] = await Promise.all([
    recipientsOf(shop),
    alertSettingsOf(shop),
    latestSync(shop, 'catalogue', asOf),
    latestSync(shop, 'orders', asOf),
    mirrorAge(shop, asOf),
    failedNotices(shop),
  ]);
  return { people, alerts, syncs: { catalogue, orders }, mirror, failed };
}
