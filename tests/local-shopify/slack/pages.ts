import { html, Html, type Piece } from '../admin/html.ts';
import { localAddress, type LocalPlaces } from '../admin/local-address.ts';
import type { ReceivedSlackMessage, SlackBlock } from './message.ts';

export interface SlackFrame {
  places: LocalPlaces;
  timeZone: string;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** Bold text between stars, as Slack shows it. */
const emphasis = (text: string): Piece[] =>
  text
    .split(/(\*[^*\n]+\*)/)
    .map((piece, index) =>
      index % 2 === 1 ? html`<strong>${plain(piece.slice(1, -1))}</strong>` : plain(piece),
    );

/** Slack's markup as markup of a page: links, bold and new lines; everything else is text. */
export function shown(text: string, places: LocalPlaces): Html {
  const pieces = text.split(/(<https?:\/\/[^|>]+\|[^>]*>)/).flatMap((piece, index): Piece[] => {
    const [, address = '', label = ''] = /^<([^|]+)\|([^>]*)>$/.exec(piece) ?? [];
    return index % 2 === 1
      ? [html`<a href="${localAddress(plain(address), places)}">${plain(label)}</a>`]
      : emphasis(piece);
  });
  return html`<p style="white-space: pre-line">${pieces}</p>`;
}

function blockOf(block: SlackBlock, places: LocalPlaces): Piece {
  switch (block.type) {
    case 'header':
      return html`<h2>${block.text.text}</h2>`;
    case 'section':
      return shown(block.text.text, places);
    case 'context':
      return html`<small>${block.elements.map(({ text }) => shown(text, places))}</small>`;
    case 'divider':
      return html`<hr />`;
  }
}

const moment = (timeZone: string, iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(iso),
  );

function messageOf({ places, timeZone }: SlackFrame, message: ReceivedSlackMessage): Html {
  const { channel, receivedAt, blocks, text } = message;
  return html`<article style="margin-bottom: 16px">
    <small>${channel} · <time datetime="${receivedAt}">${moment(timeZone, receivedAt)}</time></small>
    ${blocks.length === 0 ? shown(text, places) : blocks.map((block) => blockOf(block, places))}
  </article>`;
}

/** Every message that arrived here, newest first. */
export function slackPage(frame: SlackFrame, messages: readonly ReceivedSlackMessage[]): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Slack (${messages.length})</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox/inbox.css" />
      </head>
      <body>
        <header>
          <a class="name" href="/slack">Slack</a>
          <nav aria-label="Elsewhere">
            <a href="/store/${frame.places.store}">Admin</a><a href="/inbox">Inbox</a>
          </nav>
        </header>
        <main>
          <h1>Slack</h1>
          <p class="hint">
            What the app sent to incoming webhooks. Nothing leaves this machine. An address that works here:
            <code>https://hooks.slack.com/services/T0MAISON/B0ALERTS/local</code>
          </p>
          ${
            messages.length === 0
              ? html`<p class="empty">No message yet. Connect Slack in the app's settings.</p>`
              : [...messages].reverse().map((message) => messageOf(frame, message))
          }
        </main>
      </body>
    </html>`;
}
