import type { Words } from '~/words/words';
import { oneLine } from './one-line';

/** Available units of a product's sizes at its places; null where a size is not stocked. */
export interface SizesTableProps {
  words: Words;
  places: { name: string; online: boolean }[];
  sizes: { size: string; concerned: boolean; available: (number | null)[] }[];
}

const cell = {
  borderBottom: '1px solid #e3e0da',
  color: '#1f2933',
  fontSize: '14px',
  lineHeight: '20px',
  padding: '8px 8px 8px 0',
  whiteSpace: 'nowrap' as const,
};
const figure = {
  ...cell,
  padding: '8px 0 8px 8px',
  textAlign: 'right' as const,
  whiteSpace: 'normal' as const,
};
const strong = { fontWeight: 700 };

/** Sizes by places, the size that the mail is about first; the plain text shows the same table. */
export function SizesTable({ words, places, sizes }: SizesTableProps) {
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
            {words.t('mail.sizes.size')}
          </th>
          {places.map(({ name, online }) => (
            <th key={name} align="right" style={figure}>
              {online ? words.t('mail.places.online', { place: oneLine(name, 40) }) : oneLine(name, 40)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sizes.map(({ size, concerned, available }) => (
          <tr key={size}>
            <td style={concerned ? { ...cell, ...strong } : cell}>
              {size === '' ? words.t('mail.sizes.only') : oneLine(size, 40)}
            </td>
            {available.map((units, place) => (
              <td key={places[place]?.name} style={concerned ? { ...figure, ...strong } : figure}>
                {units === null ? '–' : words.number(units)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
