import type { Words } from '~/words/words';
import { oneLine } from './one-line';

export interface Place {
  name: string;
  /** Whether it belongs to the promised pool. */
  online: boolean;
  available: number;
}

const cell = {
  borderBottom: '1px solid #e3e0da',
  color: '#1f2933',
  fontSize: '14px',
  lineHeight: '20px',
  padding: '8px 0',
};
const figure = { ...cell, textAlign: 'right' as const };

/** Available units by location; the plain text shows the same table. */
export function PlacesTable({ words, places }: { words: Words; places: Place[] }) {
  return (
    <table
      className="places"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: 'collapse', margin: '0 0 8px' }}
    >
      <thead>
        <tr>
          <th align="left" style={cell}>
            {words.t('mail.places.place')}
          </th>
          <th align="right" style={figure}>
            {words.t('mail.places.available')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.name}>
            <td style={cell}>
              {place.online
                ? words.t('mail.places.online', { place: oneLine(place.name) })
                : oneLine(place.name)}
            </td>
            <td style={figure}>{words.number(place.available)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
