import { expect, test } from 'vitest';
import { sendingOfAnswer } from '~/channels/slack/slack-answer';
import { slackMessage, slackText } from '~/channels/slack/slack-message';
import { slackWebhookUrl } from '~/channels/slack/slack-url';
import { readMessage } from '../../local-shopify/slack/message';

test('two thousand long lines make a message within the limits of Slack', () => {
  const lines = Array.from({ length: 2_000 }, (_, line) => ({
    sentence: `${String(line)} ${'é<'.repeat(400)}`,
    url: `https://admin.shopify.com/store/maison/apps/mainstay/app/stock/${String(line)}`,
  }));
  const message = slackMessage({
    heading: 'A'.repeat(400),
    sentence: 'B'.repeat(4_000),
    groups: [
      { title: 'Broken', lines },
      { title: null, lines: lines.slice(0, 3) },
    ],
    open: { label: 'Open the incidents', url: 'https://admin.shopify.com/' },
    footer: 'Sent by Mainstay',
  });
  expect(readMessage(JSON.stringify(message))).toMatchObject({ kind: 'message' });
});

test('what Slack reads as markup is text', () => {
  expect(slackText('Knit & <Co> *new*')).toBe('Knit &amp; &lt;Co&gt; *\u2060new*\u2060');
  expect(slackText('one\r\ntwo')).toBe('one two');
});

test.each([
  [200, 'ok', 'sent'],
  [200, 'ok\n', 'sent'],
  [200, 'invalid_payload', 'refused'],
  [200, '<html>Sign in to the network</html>', 'later'],
  [200, '', 'later'],
  [302, '', 'later'],
  [400, 'no_text', 'refused'],
  [403, 'action_prohibited', 'refused'],
  [404, 'no_service', 'refused'],
  [410, 'channel_is_archived', 'refused'],
  [429, 'rate_limited', 'later'],
  [500, 'rollup_error', 'later'],
  [503, 'no_service', 'refused'],
])('an answer of %i and %j means %s', (status, body, kind) => {
  expect(sendingOfAnswer(status, body).kind).toBe(kind);
});

test('what a stranger answers is not kept as a reason', () => {
  expect(sendingOfAnswer(502, '<b>secret</b>')).toEqual({ kind: 'later', detail: 'status 502' });
});

const WEBHOOK = 'https://hooks.slack.com/services/T0MAISON/B0ALERTS/s3cret';
test.each([
  [`  ${WEBHOOK}\n`, WEBHOOK],
  ['https://HOOKS.slack.com/services/T0/B0/x', 'https://hooks.slack.com/services/T0/B0/x'],
  ['https://hooks.slack-gov.com/services/T0/B0/x', 'https://hooks.slack-gov.com/services/T0/B0/x'],
  ['http://hooks.slack.com/services/T0/B0/x', null],
  ['https://hooks.slack.com:444/services/T0/B0/x', null],
  ['https://hooks.slack.com.evil.example/services/T0/B0/x', null],
  ['https://hooks.slack.com@evil.example/services/T0/B0/x', null],
  ['https://evil.example/services/T0/B0/x', null],
  ['https://hooks.slack.com/services/T0/B0/../../x', null],
  ['https://hooks.slack.com/services/T0/B0/x?next=y', null],
  ['https://127.0.0.1/services/T0/B0/x', null],
  ['', null],
])('%j is read as %s', (text, url) => {
  expect(slackWebhookUrl(text)).toBe(url);
});
