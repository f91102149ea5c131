import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sendToSlack } from '~/channels/slack/send.server';
import { slackMessage } from '~/channels/slack/slack-message';
import { routeSlackTo } from '../local-shopify/slack/route-slack';
import type { Running } from '../local-shopify/start';
import { openMaison, post } from './local-shopify-visit';

const WEBHOOK = 'https://hooks.slack.com/services/T0MAISON/B0ALERTS/s3cret';

let maison: Running;
let unroute: () => void;

beforeAll(async () => {
  maison = await openMaison();
  unroute = routeSlackTo(maison.url);
});

beforeEach(async () => {
  await post(maison, '/__dev/faults', {});
  maison.server.slack.messages.length = 0;
});

afterAll(async () => {
  unroute();
  await maison.close();
});

const saying = (heading: string) =>
  slackMessage({
    heading,
    sentence: 'Fisher Knit, Ecru M sells 5 a day',
    groups: [{ title: 'At risk', lines: [{ sentence: 'Order 140', url: 'https://admin.shopify.com/x' }] }],
    open: { label: 'Open', url: 'https://admin.shopify.com/store/maison/apps/mainstay/app/stock' },
    footer: 'Sent by Mainstay',
  });
const hello = saying('Harbour Coat 48: sold out');

/** A call as anybody could make it. */
const raw = (body: string): Promise<string> =>
  new Promise((answered, failed) => {
    const call = request(new URL(WEBHOOK), { method: 'POST' }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => answered(`${String(answer.statusCode)} ${text}`));
    });
    call.on('error', failed);
    call.end(body);
  });

test('a message stands in its channel, in the list and on the page, without the secret of its webhook', async () => {
  expect(await sendToSlack(WEBHOOK, hello)).toEqual({ kind: 'sent' });
  const listed = await (await fetch(new URL('/__dev/slack', maison.url))).text();
  expect(JSON.parse(listed)).toMatchObject([{ channel: 'B0ALERTS', blocks: hello.blocks }]);
  expect(listed).not.toContain('s3cret');
  const page = await (await fetch(new URL('/slack', maison.url))).text();
  expect(page).toContain('<h2>Harbour Coat 48: sold out</h2>');
  expect(page).toContain(`href="${maison.url}/store/maison/apps/mainstay/app/stock"`);
});

test.each([
  [{ gone: true }, { kind: 'refused', detail: 'no_service' }],
  [{ archived: true }, { kind: 'refused', detail: 'channel_is_archived' }],
  [{ refuses: true }, { kind: 'refused', detail: 'invalid_payload' }],
  [{ status: 500 }, { kind: 'later', detail: 'rollup_error' }],
  [{ status: 429 }, { kind: 'later', detail: 'rollup_error' }],
])('with %j the message did not arrive, and it is said so', async (slack, sending) => {
  await post(maison, '/__dev/faults', { slack });
  expect(await sendToSlack(WEBHOOK, hello)).toEqual(sending);
  expect(maison.server.slack.messages).toEqual([]);
});

test('with Slack answering late the message arrives', async () => {
  await post(maison, '/__dev/faults', { slack: { latencyMs: 50 } });
  expect(await sendToSlack(WEBHOOK, hello)).toEqual({ kind: 'sent' });
});

test.each(['https://example.com/services/T0/B0/x', 'https://hooks.slack.com/triggers/T0/1/x'])(
  '%s is no incoming webhook of Slack',
  async (url) => {
    expect(await sendToSlack(url, hello)).toEqual({ kind: 'refused', detail: 'not_slack' });
  },
);

test.each([
  ['no JSON', 'hello', '400 invalid_payload'],
  ['nothing to say', '{}', '400 no_text'],
  [
    'a header that is too long',
    JSON.stringify({ blocks: [{ type: 'header', text: { type: 'plain_text', text: 'a'.repeat(151) } }] }),
    '400 invalid_blocks',
  ],
  ['an unknown block', JSON.stringify({ text: 'x', blocks: [{ type: 'marquee' }] }), '400 invalid_blocks'],
])('%s is turned away as Slack does', async (_, body, said) => {
  expect(await raw(body)).toBe(said);
});

test('titles with markup of Slack or of the web stand on the page as text', async () => {
  const title = '<!channel> *bold* <script>alert(1)</script> <https://evil.example|click> & co';
  expect(await sendToSlack(WEBHOOK, saying(title))).toEqual({ kind: 'sent' });
  expect(
    await sendToSlack(
      WEBHOOK,
      slackMessage({
        heading: 'Summary',
        sentence: title,
        groups: [{ title, lines: [{ sentence: title, url: 'https://admin.shopify.com/a?b=<c>|d' }] }],
        open: { label: title, url: 'https://admin.shopify.com/' },
        footer: title,
      }),
    ),
  ).toEqual({ kind: 'sent' });
  const page = await (await fetch(new URL('/slack', maison.url))).text();
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('evil.example"');
  const blocks = JSON.stringify(maison.server.slack.messages[1]?.blocks);
  expect(blocks).not.toContain('<!');
  expect(blocks).not.toContain('<https://evil');
});
