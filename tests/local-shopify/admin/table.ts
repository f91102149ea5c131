import { html, type Html, type Piece } from './html.ts';

/** A column: its heading, and whether it holds numbers or gives way on a narrow screen; null for pictures. */
export type Column = string | readonly [heading: string, kind: 'number' | 'wide'] | null;

function heading(column: Column): Html {
  if (column === null) return html`<td></td>`;
  if (typeof column === 'string') return html`<th scope="col">${column}</th>`;
  return html`<th scope="col" class="${column[1]}">${column[0]}</th>`;
}

/** A table that scrolls by itself, also by keyboard, under a name that is read aloud. */
export function table(
  { label, kind = '' }: { label: string; kind?: string },
  columns: readonly Column[],
  rows: Piece,
): Html {
  return html`<div class="table" role="group" tabindex="0" aria-label="${label}">
    <table ${kind !== '' && html`class="${kind}"`}>
      <thead>
        <tr>
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
