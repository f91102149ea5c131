import type { Sending } from './sending';

/** What a mail server, or the way to it, said. */
export interface SmtpError {
  code?: string;
  responseCode?: number;
  command?: string;
  message: string;
}

const ENHANCED = /\b5\.(\d{1,3})\.(\d{1,3})\b/;
const FULL = '2.2';
/** Where no enhanced status says more: no such mailbox, not local, no such name. */
const NOBODY = [550, 551, 553];

/** A refused addressee: nobody is there, the mailbox is full for now, or the server wants no mail of ours. */
function refusedAddressee(status: number, message: string, detail: string): Sending {
  const [, subject, rest] = ENHANCED.exec(message) ?? [];
  if (`${subject ?? ''}.${rest ?? ''}` === FULL) return { kind: 'later', detail };
  const nobody = subject === undefined ? NOBODY.includes(status) : subject === '1';
  return { kind: nobody ? 'bounced' : 'refused', detail };
}

/** A 5xx for this person or this message is final; a refused login or sender is our trouble and passes. */
export function sendingOf({ code, responseCode = 0, command, message }: SmtpError): Sending {
  const detail = `${code ?? 'ESMTP'}: ${message}`.slice(0, 300);
  if (responseCode < 500) return { kind: 'later', detail };
  if (command === 'RCPT TO') return refusedAddressee(responseCode, message, detail);
  return { kind: command === 'DATA' ? 'refused' : 'later', detail };
}
