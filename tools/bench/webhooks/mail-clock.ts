import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  at: number;
  subject: string;
  text: string;
}

/** An SMTP server that notes when it accepted each mail, by this process's clock. */
export async function mailClock(): Promise<{ port: number; taken: TakenMail[]; close: () => Promise<void> }> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        ({ subject = '', text = '' }) => {
          taken.push({ at: performance.now(), subject, text });
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { port, taken, close: () => new Promise((closed) => server.close(closed)) };
}
