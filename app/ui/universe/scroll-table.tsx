import { Text } from '@shopify/polaris';
import type { CSSProperties, ReactNode } from 'react';

export type CellTone = 'critical' | 'caution' | 'success' | null;

export interface ScrollCell {
  content: ReactNode;
  tone?: CellTone;
}

interface ScrollTableProps {
  /** Read out for the table; not shown. */
  label: string;
  columns: string[];
  rows: { key: string; heading: ReactNode; cells: (ScrollCell | null)[] }[];
}

const LINE = 'var(--p-border-width-025) solid var(--p-color-border-secondary)';
const cellStyle: CSSProperties = {
  padding: 'var(--p-space-150) var(--p-space-200)',
  borderBottom: LINE,
  textAlign: 'center',
};
const headingStyle: CSSProperties = {
  ...cellStyle,
  textAlign: 'start',
  // What stands in a heading says itself how strong it is.
  fontWeight: 'var(--p-font-weight-regular)',
  position: 'sticky',
  insetInlineStart: 0,
  background: 'var(--p-color-bg-surface)',
  minInlineSize: '7rem',
};

const toned = (tone: CellTone | undefined): CSSProperties =>
  tone ? { ...cellStyle, background: `var(--p-color-bg-surface-${tone})` } : cellStyle;

/** A grid that scrolls within its card, never the page; its first column stays in sight. */
export function ScrollTable({ label, columns, rows }: ScrollTableProps) {
  return (
    // The region takes focus, so that it can be scrolled by keyboard.
    <div role="region" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', minInlineSize: '100%' }}>
        <caption className="Polaris-Text--visuallyHidden">{label}</caption>
        <thead>
          <tr>
            <td style={headingStyle} />
            {columns.map((column) => (
              <th key={column} scope="col" style={cellStyle}>
                <Text as="span" variant="bodySm" tone="subdued">
                  {column}
                </Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, heading, cells }) => (
            <tr key={key}>
              <th scope="row" style={headingStyle}>
                {heading}
              </th>
              {cells.map((cell, i) => (
                <td key={columns[i] ?? i} style={toned(cell?.tone)}>
                  {cell?.content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
