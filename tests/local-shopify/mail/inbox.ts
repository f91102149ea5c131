import { randomUUID } from 'node:crypto';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived over SMTP. */
export interface ReceivedMail {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  /** Lower-case names, values as they stood in the mail. */
  headers: Record<string, string>;
  receivedAt: string;
}

export interface Inbox {
  port: number;
  close: () => Promise<void>;
}

/** A mail server that accepts everything; while it is down it turns everyone away. */
export async function openInbox(options: {
  port: number;
  take: (mail: ReceivedMail) => void;
  now: () => string;
  isDown: () => boolean;
}): Promise<Inbox> {
  const whileDown = (): Error | null =>
    options.isDown() ? Object.assign(new Error('Service not available'), { responseCode: 421 }) : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, answer) => {
      answer(whileDown());
    },
    // Whoever was connected before is turned away as well.
    onMailFrom: (_sender, _session, answer) => {
      answer(whileDown());
    },
    onData: (stream, session, answer) => {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      readMail(stream, to, options.now()).then(
        (mail) => {
          options.take(mail);
          answer();
        },
        (error: unknown) => answer(error as Error),
      );
    },
  });
  server.on('error', () => {
    // A client that hangs up is its own problem; the mail was not accepted then.
  });
  await new Promise<void>((listening, failed) => {
    server.server.once('error', failed);
    server.listen(options.port, '127.0.0.1', listening);
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function readMail(
  stream: Parameters<typeof simpleParser>[0],
  to: string[],
  receivedAt: string,
): Promise<ReceivedMail> {
  const mail = await simpleParser(stream, { skipTextToHtml: true });
  return {
    id: randomUUID(),
    from: addressText(mail.from),
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : null,
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [key, line.slice(key.length + 1).trim()]),
    ),
    receivedAt,
  };
}

const addressText = (address: AddressObject | undefined): string => address?.text ?? '';
