import type { Sending } from '~/channels/mail/sending';
import { oneLine } from '~/channels/mail/one-line';
import { sendToSlack } from '~/channels/slack/send.server';
import { slackMessage, type SlackMessage } from '~/channels/slack/slack-message';
import { slackWebhookUrl } from '~/channels/slack/slack-url';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { environment } from '~/environment.server';
import { appPageLink } from '~/shopify/admin-links';
import type { Staff } from '~/shopify/identity';
import { seal, unseal } from '~/shopify/token-cipher.server';
import { recordAudit } from '~/team/audit.server';
import { wordsFor, type Manner } from '~/words/words';
import type { Connecting, SlackChannel, Trying } from './slack-channel';

const MOST_CHANNELS = 5;
const LONGEST_NAME = 80;

/** The channels that are connected, the first connected first. */
export const slackChannels = (shop: string): Promise<SlackChannel[]> =>
  forShop(shop).db.channel.findMany({
    where: { kind: 'slack', disconnectedAt: null },
    select: { id: true, name: true, connectedAt: true, failure: true },
    orderBy: [{ connectedAt: 'asc' }, { id: 'asc' }],
  });

const failureOf = (sending: Sending): string | null => (sending.kind === 'sent' ? null : sending.detail);

/** Gives a message to a channel, and keeps on its row what Slack said. Never throws for what Slack or the network do. */
export async function sendToChannel(
  rows: ShopRows,
  channelId: string,
  message: SlackMessage,
): Promise<Sending> {
  const channel = await rows.db.channel.findFirst({ where: { id: channelId, disconnectedAt: null } });
  if (!channel) return { kind: 'refused', detail: 'disconnected' };
  const sending = await sendToSlack(unseal(channel.sealedUrl), message);
  await rows.db.channel.updateMany({ where: { id: channelId }, data: { failure: failureOf(sending) } });
  return sending;
}

function hello(shop: Manner & { shop: string; name: string }, kind: 'connected' | 'test'): SlackMessage {
  const { t } = wordsFor(shop);
  const named = { shop: oneLine(shop.name, 60) };
  return slackMessage({
    heading: t(`slack.${kind}.heading`, named),
    sentence: t(`slack.${kind}.sentence`),
    groups: [],
    open: {
      label: t('slack.open.board'),
      url: appPageLink(shop.shop, environment().SHOPIFY_APP_HANDLE, '/app'),
    },
    footer: t('slack.footer', named),
  });
}

async function refusalOf({ db }: ShopRows, url: string): Promise<Connecting | null> {
  const known = await db.channel.findMany({ where: { kind: 'slack', disconnectedAt: null } });
  if (known.some(({ sealedUrl }) => unseal(sealedUrl) === url)) return { kind: 'already-there' };
  return known.length >= MOST_CHANNELS ? { kind: 'too-many' } : null;
}

/**
 * Connects a channel by the address of its incoming webhook. Slack has to take a first message; what it does not
 * take is not connected.
 */
export async function connectSlack(
  shop: string,
  asked: { name: string; url: string },
  staff: Staff,
  asOf: Date,
): Promise<Connecting> {
  const url = slackWebhookUrl(asked.url);
  const name = oneLine(asked.name, LONGEST_NAME);
  if (url === null) return { kind: 'not-slack' };
  if (name === '') return { kind: 'no-name' };
  const rows = forShop(shop);
  const refused = await refusalOf(rows, url);
  if (refused) return refused;
  const named = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
  const sending = await sendToSlack(url, hello(named, 'connected'));
  if (sending.kind !== 'sent') return { kind: 'failed', failure: sending.detail };
  return rows.transaction(async (within) => {
    await within.lock('channels');
    const meanwhile = await refusalOf(within, url);
    if (meanwhile) return meanwhile;
    await within.db.channel.create({
      data: { shop, kind: 'slack', name, sealedUrl: seal(url), connectedAt: asOf, connectedBy: staff.id },
    });
    await recordAudit(within, { about: 'settings', subject: '', title: name, verb: 'added' }, staff, asOf);
    return { kind: 'connected' };
  });
}

/** Sends a test message now and answers what Slack said. */
export async function testSlack(shop: string, channelId: string): Promise<Trying> {
  const rows = forShop(shop);
  const known = await rows.db.channel.count({ where: { id: channelId, disconnectedAt: null } });
  if (known === 0) return { kind: 'not-there' };
  const named = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
  const sending = await sendToChannel(rows, channelId, hello(named, 'test'));
  return sending.kind === 'sent' ? { kind: 'sent' } : { kind: 'failed', failure: sending.detail };
}

/** Forgets a channel's address, with every message that has not left for it. */
export async function disconnectSlack(
  shop: string,
  channelId: string,
  staff: Staff,
  asOf: Date,
): Promise<'disconnected' | 'not-there'> {
  return forShop(shop).transaction(async (rows) => {
    const { count } = await rows.db.channel.updateMany({
      where: { id: channelId, disconnectedAt: null },
      data: { disconnectedAt: asOf, sealedUrl: '', failure: null },
    });
    if (count === 0) return 'not-there';
    await rows.db.notice.deleteMany({ where: { channelId, state: { not: 'sent' } } });
    const { name: title } = await rows.db.channel.findFirstOrThrow({ where: { id: channelId } });
    await recordAudit(rows, { about: 'settings', subject: channelId, title, verb: 'removed' }, staff, asOf);
    return 'disconnected';
  });
}
