import { createTransport } from 'nodemailer';
import { environment } from '~/environment.server';
import type { Sending } from './sending';
import { sendingOf, type SmtpError } from './smtp-failure';

/** A mail ready to go: one person, both bodies, and an id that stays the same however often it is tried. */
export interface Mail {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  /** The first mail of the thread that this one belongs to. */
  inReplyTo?: string | undefined;
  /** Where one click stops these mails; mail programs show it as their own button. */
  leaveUrl?: string | undefined;
}

const CONNECTIONS = 3;

const open = () =>
  createTransport({
    url: environment().SMTP_URL,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // Mails are made of our own text only: nothing in them may fetch a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });

let transport: ReturnType<typeof open> | undefined;

/** Gives one mail to the SMTP server. Never throws: what went wrong is in the answer. */
export async function send(mail: Mail): Promise<Sending> {
  transport ??= open();
  try {
    await transport.sendMail({
      messageId: mail.messageId,
      ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
      from: environment().MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      headers: {
        // Keeps out-of-office replies away.
        'Auto-Submitted': 'auto-generated',
        ...(mail.leaveUrl && {
          'List-Unsubscribe': `<${mail.leaveUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    });
    return { kind: 'sent' };
  } catch (error) {
    return sendingOf(error as SmtpError);
  }
}

const domain = (): string => /@([^>\s]+)>?\s*$/.exec(environment().MAIL_FROM)?.[1] ?? 'mainstay.invalid';

/** The Message-ID of a notice: the same at every attempt, so that a mail program shows a repetition once. */
export const messageIdOf = (noticeId: string): string => `<notice.${noticeId}@${domain()}>`;

/** The Message-ID of the first mail to a person about an incident; what follows refers to it. */
export const threadIdOf = (incidentId: string, recipientId: string): string =>
  `<incident.${incidentId}.${recipientId}@${domain()}>`;

/** Closes the connections to the SMTP server, at the end of the process. */
export function closeMail(): void {
  transport?.close();
  transport = undefined;
}
