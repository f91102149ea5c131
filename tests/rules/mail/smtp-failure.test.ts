import { expect, test } from 'vitest';
import { sendingOf } from '~/channels/mail/smtp-failure';

const kindOf = (responseCode: number, command: string, message: string) =>
  sendingOf({ code: 'EENVELOPE', responseCode, command, message }).kind;

test.each([
  [550, '550 5.1.1 no such mailbox', 'bounced'],
  [550, '550 unknown user', 'bounced'],
  [553, '553 mailbox name not allowed', 'bounced'],
  [550, '550 5.7.1 blocked by policy', 'refused'],
  [554, '554 no thanks', 'refused'],
  [552, '552 5.2.2 mailbox full', 'later'],
  [450, '450 4.2.0 greylisted', 'later'],
])('an addressee answered with %i (%s) is %s', (status, message, kind) => {
  expect(kindOf(status, 'RCPT TO', message)).toBe(kind);
});

test('a message that is not wanted is refused; a login or a sender that is not taken is our trouble and passes', () => {
  expect(kindOf(554, 'DATA', '554 looks like spam')).toBe('refused');
  expect(kindOf(535, 'AUTH PLAIN', '535 bad credentials')).toBe('later');
  expect(kindOf(550, 'MAIL FROM', '550 sender rejected')).toBe('later');
});

test('no answer at all is tried again', () => {
  expect(sendingOf({ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' })).toEqual({
    kind: 'later',
    detail: 'ECONNREFUSED: connect ECONNREFUSED',
  });
});
