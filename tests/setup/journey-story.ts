import { eventually } from './eventually';
import type { Store } from '../local-shopify/store/store';
import type { ReceivedMail } from '../local-shopify/mail/inbox';
import type { Owner } from './owner';
import type { RunningApp } from './running-app';

export const IDA = 'ida@sande.example';

export const mailsOf = async (running: RunningApp): Promise<ReceivedMail[]> =>
  (await running.control('/__dev/mail')) as ReceivedMail[];

/** Mails that tell of a shortage, oldest first. */
export const alertsOf = async (running: RunningApp): Promise<ReceivedMail[]> =>
  (await mailsOf(running)).filter(({ text }) => text.includes('/leave/') && !text.includes('/confirm/'));

/** Sends webhooks, mails or API calls astray; `{}` mends all of it. */
export const faults = (running: RunningApp, asked: object): Promise<unknown> =>
  running.control('/__dev/faults', asked);

/** Moves the time of store and app. */
export const advance = (running: RunningApp, minutes: number): Promise<unknown> =>
  running.control('/__dev/clock', { advanceSeconds: minutes * 60 });

/** Polls until the SQL condition about the app's rows holds. */
export const untilRows = (running: RunningApp, condition: string): Promise<void> =>
  eventually(async () => {
    const [row] = await running.database.rows<{ so: boolean }>(`select (${condition}) as so`);
    return row?.so === true;
  }, condition);

/** The owner opens the app for the first time, and its catalogue is read. */
export async function readFirst(running: RunningApp, owner: Owner): Promise<void> {
  const { status, html } = await owner.open('/app');
  if (status !== 200) throw new Error(`The app answered ${status}: ${html}`);
  await untilRows(
    running,
    `exists (select from shop where shop = '${owner.shop}' and mirror_as_of is not null)
     and not exists (select from sync_run where shop = '${owner.shop}' and finished_at is null)`,
  );
}

/** The quiet fortnight is over, nobody waits for the settle time, and Ida has said that she wants to be told. */
export async function tellIda(running: RunningApp, owner: Owner): Promise<void> {
  await owner.send('/app/quiet-fortnight/ending');
  await owner.send('/app/settings/alerts', { settleMinutes: '0', defaultMinimum: '5' });
  await confirmIda(running, owner);
}

/** Ida is named, and says by the link of her mail that she wants to be told. */
export async function confirmIda(running: RunningApp, owner: Owner): Promise<void> {
  await owner.send('/app/settings/people', { name: 'Ida Berg', address: IDA });
  const link = async () =>
    /https?:\/\/\S+\/confirm\/\S+/.exec((await mailsOf(running)).at(-1)?.text ?? '')?.[0];
  await eventually(async () => (await link()) !== undefined, 'a mail asks Ida');
  const pressed = await fetch(String(await link()), { method: 'POST' });
  if (!(await pressed.text()).includes(`${IDA} will get a mail`)) throw new Error('Ida could not confirm');
}

/** Marks the navy Harbour Coat as an icon that always carries these sizes. */
export async function castNavyCoat(owner: Owner, store: Store, skus: string[]): Promise<void> {
  const variants = skus.map((sku) => {
    const variant = store.variantBySku(sku);
    if (!variant) throw new Error(`The maison does not sell ${sku}`);
    return variant;
  });
  const { answer } = await owner.sendJson('/app/castings/icon', {
    productIds: [String(variants[0]?.productId)],
    family: { kind: 'one', title: 'Harbour Coat' },
    permanentVariantIds: variants.map(({ id }) => String(id)),
    minimum: null,
    reason: 'Made since 1962',
  });
  if ((answer as { kind: string }).kind !== 'cast') throw new Error(JSON.stringify(answer));
}

/** Sells every unit that is left of a size where most of it lies: its promise breaks. */
export async function sellOut(running: RunningApp, store: Store, sku: string): Promise<void> {
  const item = store.variantBySku(sku)?.inventoryItemId ?? 0;
  const there = Math.max(...store.levelsOf(item).map(({ available }) => available));
  await running.control('/__dev/sell', { sku, quantity: there });
}

const LEFT = `
  select 'webhook ' || topic || coalesce(': ' || failure, '') as left from webhook_inbox where done_at is null
  union all select 're-read ' || kind from re_read
  union all select 'reading ' || state from sync_run where finished_at is null
  union all select 'notice ' || state || coalesce(': ' || failure, '') from notice where state in ('due', 'sending')
  union all select 'job ' || t.identifier || ' ' || coalesce(j.locked_by, 'free') || ' ' || coalesce(j.last_error, '')
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts < j.max_attempts`;

/** Everything has been drained, read again, assessed and sent. */
export async function untilCalm(running: RunningApp): Promise<void> {
  let left: { left: string }[] = [];
  const calm = async (): Promise<boolean> => {
    left = await running.database.rows(LEFT);
    return left.length === 0;
  };
  await eventually(calm, () => `nothing is left to do, but: ${left.map((one) => one.left).join('; ')}`);
}
