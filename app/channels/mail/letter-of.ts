import { render, toPlainText } from '@react-email/render';
import type { ReactElement } from 'react';
import { oneLine } from './one-line';

/** What a mail says, in both bodies. */
export interface Letter {
  subject: string;
  html: string;
  text: string;
}

// The longest subject that phones and mail programs still show in a list is far below; this is the safe end.
const LONGEST_SUBJECT = 180;

/** Renders a letter; the text body is made of the same words as the HTML. */
export async function letterOf(subject: string, letter: ReactElement): Promise<Letter> {
  const html = await render(letter);
  return {
    subject: oneLine(subject, LONGEST_SUBJECT),
    html,
    text: toPlainText(html, {
      wordwrap: false,
      selectors: [
        { selector: 'h1', options: { uppercase: false } },
        { selector: 'h2', options: { uppercase: false } },
        { selector: 'table.places', format: 'dataTable', options: { uppercaseHeaderCells: false } },
      ],
    }),
  };
}
