import type { Sending } from '../mail/sending';
import { postJson } from '../outgoing/post.server';
import { sendingOfAnswer } from './slack-answer';
import type { SlackMessage } from './slack-message';
import { slackWebhookUrl } from './slack-url';

const PATIENCE_MS = 10_000;

/** Gives one message to an incoming webhook of Slack. Never throws, and never names the address, which is a secret. */
export async function sendToSlack(webhookUrl: string, message: SlackMessage): Promise<Sending> {
  const url = slackWebhookUrl(webhookUrl);
  if (url === null) return { kind: 'refused', detail: 'not_slack' };
  const posting = await postJson(url, message, { timeoutMs: PATIENCE_MS });
  switch (posting.kind) {
    case 'answered':
      return sendingOfAnswer(posting.status, posting.body);
    case 'refused':
      return { kind: 'refused', detail: posting.why };
    case 'failed':
      return { kind: 'later', detail: `${posting.why}: ${posting.detail}` };
  }
}
