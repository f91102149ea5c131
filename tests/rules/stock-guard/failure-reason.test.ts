import { expect, test } from 'vitest';
import { failureReason } from '~/stock-guard/notices/failure-reason';

test.each([
  ["EENVELOPE: Can't send mail - all recipients were rejected: 550 5.1.1 no such mailbox", 'no-mailbox'],
  ['EENVELOPE: all recipients were rejected: 550 unknown user', 'no-mailbox'],
  ['EENVELOPE: all recipients were rejected: 550 5.7.1 blocked by policy', 'refused'],
  ['EENVELOPE: all recipients were rejected: 552 5.2.2 mailbox full', 'full'],
  ['EMESSAGE: Message failed: 554 5.7.1 looks like spam', 'refused'],
  ['EENVELOPE: Mail command failed: 421 Service not available', 'busy'],
  ['EENVELOPE: 450 4.2.0 greylisted, try again', 'busy'],
  ['EAUTH: Invalid login: 535 5.7.8 bad credentials', 'login'],
  ['ESOCKET: connect ECONNREFUSED 127.0.0.1:25', 'unreachable'],
  ['EDNS: getaddrinfo ENOTFOUND mail.example', 'unreachable'],
  ['ETIMEDOUT: Connection timeout', 'slow'],
  ['channel_is_archived', 'slack-gone'],
  ['invalid_payload', 'slack-refused'],
  ['Cannot read properties of undefined', 'unwritable'],
])('%s means %s', (failure, reason) => {
  expect(failureReason(failure)).toBe(reason);
});
