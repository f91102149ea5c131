import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readBody, sendText } from '../http/exchange.ts';
import type { LocalServer } from '../local-server.ts';
import { readMessage } from './message.ts';
import { faultyAnswer } from './slack-faults.ts';

export const SLACK_HOSTS: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com'];
const WEBHOOK = /^\/services\/T\w+\/(B\w+)\/\w+$/;

/** Slack's end of an incoming webhook: every workspace has every webhook, and says "ok" in plain text. */
export async function answerSlack(
  server: LocalServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const channel = WEBHOOK.exec(new URL(request.url ?? '/', 'https://hooks.slack.com').pathname)?.[1];
  const body = await readBody(request);
  const { slack: faults } = server.faults;
  if (faults.latencyMs !== undefined) await pause(faults.latencyMs);
  if (faults.silent === true) return;
  const faulty = faultyAnswer(faults);
  const reading = readMessage(body);
  if (channel === undefined || request.method !== 'POST') sendText(response, 404, 'no_team');
  else if (faulty !== null) sendText(response, faulty.status, faulty.says);
  else if (reading.kind === 'refused') sendText(response, 400, reading.says);
  else {
    server.slack.take({
      id: crypto.randomUUID(),
      channel,
      text: reading.text,
      blocks: reading.blocks,
      receivedAt: server.clock.preciseStamp(),
    });
    sendText(response, 200, 'ok');
  }
}
