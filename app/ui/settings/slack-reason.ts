import type { Words } from '~/words/words';
import type { WordKey } from '~/words/catalogue';

/** Slack's names for what is wrong, and the word for it. */
const REASONS: Readonly<Record<string, WordKey>> = {
  no_service: 'slack.reason.gone',
  no_service_id: 'slack.reason.gone',
  no_team: 'slack.reason.gone',
  team_disabled: 'slack.reason.gone',
  invalid_token: 'slack.reason.gone',
  channel_not_found: 'slack.reason.gone',
  user_not_found: 'slack.reason.gone',
  channel_is_archived: 'slack.reason.archived',
  action_prohibited: 'slack.reason.forbidden',
  posting_to_general_channel_denied: 'slack.reason.forbidden',
  invalid_payload: 'slack.reason.unaccepted',
  invalid_blocks: 'slack.reason.unaccepted',
  no_text: 'slack.reason.unaccepted',
  too_many_attachments: 'slack.reason.unaccepted',
};

/** Why a message did not arrive, in words. */
export const slackReason = (failure: string, { t }: Words): string =>
  t(REASONS[failure] ?? 'slack.reason.not-reached', { detail: failure });
