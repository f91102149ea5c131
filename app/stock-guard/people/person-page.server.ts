import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { nextHour } from './local-time';
import { refusedPreferences, type Choices, type PreferenceField } from './preferences';
import { readRecipients } from './recipient-rows.server';
import type { Preferences, Recipient } from './recipient';

export interface PersonPage {
  person: Recipient;
  choices: Choices;
  /** Every zone that this machine knows. */
  timeZones: string[];
}

export type ChangingPerson =
  { kind: 'changed' } | { kind: 'not-there' } | { kind: 'refused'; fields: PreferenceField[] };

// A list of checkboxes that is longer than this is no choice any more.
const MOST_ICONS = 200;

async function choicesOf(rows: ShopRows): Promise<Choices> {
  const icons = await rows.db.icon.findMany({
    where: { retiredAt: null },
    select: { id: true, title: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: MOST_ICONS,
  });
  const locations = await rows.db.location.findMany({
    where: { active: true },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const places = locations.map(({ id, name }) => ({ id: String(id), name }));
  return { icons, pools: [{ id: 'online', name: '' }, ...places] };
}

/** A person with everything that can be chosen for them; null for an id that is not this shop's. */
export async function personPage(shop: string, recipientId: string): Promise<PersonPage | null> {
  const rows = forShop(shop);
  const [person] = await readRecipients(rows, recipientId);
  if (!person) return null;
  return { person, choices: await choicesOf(rows), timeZones: Intl.supportedValuesOf('timeZone') };
}

/** What was chosen before stays choosable: a retired icon or a closed location must not keep a form from being saved. */
const withChosen = (choices: Choices, { iconIds, pools }: Recipient): Choices => ({
  icons: [...choices.icons, ...(iconIds ?? []).map((id) => ({ id, title: '' }))],
  pools: [...choices.pools, ...(pools ?? []).map((id) => ({ id, name: '' }))],
});

/** Changes what a person is told, and when. Their next morning mail comes at the hour that holds from now on. */
export async function changePerson(
  shop: string,
  recipientId: string,
  wanted: Preferences,
  staff: Staff,
  asOf: Date,
): Promise<ChangingPerson> {
  return forShop(shop).transaction(async (rows): Promise<ChangingPerson> => {
    const [person] = await readRecipients(rows, recipientId);
    if (!person) return { kind: 'not-there' };
    const fields = refusedPreferences(wanted, withChosen(await choicesOf(rows), person));
    if (fields.length > 0) return { kind: 'refused', fields };
    const { timeZone: shopZone } = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
    const { quiet, iconIds, pools, ...plain } = wanted;
    await rows.run`
      update recipient set icon_ids = nullif(${JSON.stringify(iconIds)}::jsonb, 'null'),
        pools = nullif(${JSON.stringify(pools)}::jsonb, 'null')
      where shop = ${shop} and id = ${recipientId}::uuid`;
    await rows.db.recipient.updateMany({
      where: { id: recipientId, removedAt: null },
      data: {
        ...plain,
        quietFrom: quiet?.from ?? null,
        quietTo: quiet?.to ?? null,
        nextDigestAt: nextHour(wanted.timeZone ?? shopZone, wanted.digestHour, asOf),
      },
    });
    const change = { about: 'settings', subject: recipientId, title: wanted.name, verb: 'changed' } as const;
    await recordAudit(rows, change, staff, asOf);
    return { kind: 'changed' };
  });
}
