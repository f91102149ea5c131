import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it gets. Import it before anything of the app: it says where mail goes. */
const received: ParsedMail[] = [];
let refusing: string | null = null;
let port = 0;

const server = () =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (address === refusing)
        done(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }));
      else done();
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: unknown) => done(error as Error),
      );
    },
  });

let running = server();

const open = (): Promise<void> =>
  new Promise((listening) => {
    running = server();
    running.listen(port, '127.0.0.1', () => {
      ({ port } = running.server.address() as AddressInfo);
      listening();
    });
  });

await open();
process.env['SMTP_URL'] = `smtp://127.0.0.1:${port}`;

export const postOffice = {
  received,
  open,
  close: () =>
    new Promise<void>((closed) => {
      running.close(closed);
    }),
  /** From now on this mailbox does not exist. */
  refuse: (address: string | null) => {
    refusing = address;
  },
  empty: () => received.splice(0),
};
