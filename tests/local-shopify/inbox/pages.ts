import { html, type Html, type Piece } from '../admin/html.ts';
import type { LocalPlaces } from '../admin/local-address.ts';
import type { ReceivedMail } from '../mail/inbox.ts';
import { linkedText } from './local-links.ts';

export interface InboxFrame {
  storeName: string;
  places: LocalPlaces;
  timeZone: string;
}

function moment(frame: InboxFrame, iso: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: frame.timeZone } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(iso));
}

function inboxPage(frame: InboxFrame, title: string, content: Piece): Html {
  const admin = `/store/${frame.places.store}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox/inbox.css" />
      </head>
      <body>
        <header>
          <a class="name" href="/inbox">Inbox</a>
          <nav aria-label="Elsewhere">
            <a href="${admin}">Admin of ${frame.storeName}</a><a href="/shop">Online store</a>
          </nav>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
}

function firstWords(mail: ReceivedMail): string {
  return mail.text.replace(/\s+/g, ' ').trim().slice(0, 140);
}

/** Every mail that arrived here, newest first. */
export function listPage(frame: InboxFrame, mails: readonly ReceivedMail[]): Html {
  const rows = [...mails].reverse().map(
    (mail) =>
      html`<li>
        <a href="/inbox/${mail.id}"
          ><span class="to">${mail.to.join(', ')}</span
          ><span class="subject">${mail.subject}<small>${firstWords(mail)}</small></span
          ><time datetime="${mail.receivedAt}">${moment(frame, mail.receivedAt)}</time></a
        >
      </li>`,
  );
  const empty = html`<p class="empty">No mail yet. Sell an icon down in the admin, and it arrives here.</p>`;
  return inboxPage(
    frame,
    `Inbox (${mails.length})`,
    html`<h1>Inbox</h1>
      <p class="hint">What the app sent over SMTP to this machine. Nothing leaves it.</p>
      ${
        mails.length === 0
          ? empty
          : html`<ul class="mails">
              ${rows}
            </ul>`
      }`,
  );
}

export type View = 'html' | 'text' | 'headers';

function tab(mail: ReceivedMail, view: View, name: View, label: string): Html {
  return html`<a href="/inbox/${mail.id}?view=${name}" ${name === view && html` aria-current="page"`}
    >${label}</a
  >`;
}

function body(frame: InboxFrame, mail: ReceivedMail, view: View): Html {
  if (view === 'html') {
    return html`<iframe
      title="${mail.subject}"
      src="/inbox/${mail.id}/body"
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
    ></iframe>`;
  }
  if (view === 'text') return html`<pre>${linkedText(mail.text, frame.places)}</pre>`;
  const rows = Object.entries(mail.headers).map(
    ([name, value]) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${value}</td>
      </tr>`,
  );
  return html`<div class="headers" role="group" tabindex="0" aria-label="Headers">
    <table>
      ${rows}
    </table>
  </div>`;
}

/** One mail, as its reader sees it; its text and its headers in their own tabs. */
export function mailPage(frame: InboxFrame, mail: ReceivedMail, view: View): Html {
  return inboxPage(
    frame,
    mail.subject,
    html`<p class="back"><a href="/inbox">← All mail</a></p>
      <article>
        <h1>${mail.subject}</h1>
        <dl>
          <dt>From</dt>
          <dd>${mail.from}</dd>
          <dt>To</dt>
          <dd>${mail.to.join(', ')}</dd>
          <dt>Received</dt>
          <dd>${moment(frame, mail.receivedAt)}</dd>
        </dl>
        <nav class="tabs" aria-label="Parts of the mail">
          ${mail.html !== null && tab(mail, view, 'html', 'Mail')}${tab(mail, view, 'text', 'Text')}${tab(mail, view, 'headers', 'Headers')}
        </nav>
        ${body(frame, mail, view)}
      </article>`,
  );
}
