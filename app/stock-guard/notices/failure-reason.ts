/** Why a notice did not leave, as people say it. What the other side said word for word stays beside it. */
export type FailureReason =
  | 'no-mailbox'
  | 'refused'
  | 'full'
  | 'busy'
  | 'login'
  | 'unreachable'
  | 'slow'
  | 'slack-gone'
  | 'slack-refused'
  | 'unwritable';

/** The first that fits decides. */
const SIGNS: readonly [FailureReason, RegExp][] = [
  ['login', /^EAUTH|\b(?:530|534|535)[ -]/],
  ['full', /\b5?\.?2\.2\b|\b(?:452|552)[ -]/],
  ['no-mailbox', /\b5\.1\.\d+\b|^\S+: .*\b(?:550|551|553)[ -](?!5\.7)/],
  ['slow', /ETIMEDOUT|ETIMEOUT|timed? ?out|\bslow\b/i],
  [
    'unreachable',
    /ECONNREFUSED|ECONNRESET|ENOTFOUND|EDNS|ESOCKET|ECONNECTION|EAI_AGAIN|unreachable|unresolved/,
  ],
  [
    'slack-gone',
    /^(?:no_service|no_service_id|no_team|team_disabled|invalid_token|channel_not_found|channel_is_archived|user_not_found|disconnected)\b/,
  ],
  [
    'slack-refused',
    /^(?:action_prohibited|posting_to_general_channel_denied|invalid_payload|invalid_blocks|no_text|too_many_attachments|not_slack)\b/,
  ],
  ['busy', /\b4\d\d[ -]|status 5\d\d|status 429|rate_limited/],
  ['refused', /\b5\d\d[ -]|EENVELOPE|EMESSAGE/],
];

/** What a failure means; anything unknown is our own fault. */
export const failureReason = (failure: string): FailureReason =>
  SIGNS.find(([, sign]) => sign.test(failure))?.[0] ?? 'unwritable';
