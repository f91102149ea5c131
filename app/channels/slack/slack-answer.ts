import type { Sending } from '../mail/sending';

/** What Slack answers where no later attempt can succeed: the webhook, its channel or its workspace is gone. */
export const GONE = [
  'no_service',
  'no_service_id',
  'no_team',
  'team_disabled',
  'invalid_token',
  'channel_not_found',
  'channel_is_archived',
  'user_not_found',
  'action_prohibited',
  'posting_to_general_channel_denied',
] as const;
/** What Slack says of a message that it will not take however often it comes. */
const UNACCEPTABLE = ['invalid_payload', 'invalid_blocks', 'no_text', 'too_many_attachments'] as const;
const FINAL = new Set<string>([...GONE, ...UNACCEPTABLE]);

/** Slack's short names for what is wrong; anything else is no answer of Slack's. */
const NAME = /^[a-z]+(?:_[a-z]+)*$/;

/**
 * What an answer means. Slack says "ok"; a reason may come under any status, 200 among them. What is no answer of
 * Slack's (a proxy's page, silence) is tried again.
 */
export function sendingOfAnswer(status: number, body: string): Sending {
  const said = body.trim();
  if (status === 200 && said === 'ok') return { kind: 'sent' };
  if (FINAL.has(said)) return { kind: 'refused', detail: said };
  const detail = NAME.test(said) && said.length <= 60 ? said : `status ${String(status)}`;
  const final = status === 400 || status === 403 || status === 404 || status === 410;
  return { kind: final ? 'refused' : 'later', detail };
}
