import type { CSSProperties, ReactNode } from 'react';

const page = {
  color: '#1f2933',
  fontFamily: '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif',
  lineHeight: 1.5,
  margin: '12vh auto 0',
  maxWidth: '32rem',
  overflowWrap: 'anywhere',
  padding: '0 1.25rem',
} as const;
const heading = { lineHeight: 1.2 } as const;

export const linkButton: CSSProperties = {
  background: '#1f2933',
  border: 0,
  borderRadius: '6px',
  color: '#ffffff',
  cursor: 'pointer',
  font: 'inherit',
  padding: '0.75rem 1.25rem',
};

export const linkField: CSSProperties = {
  border: '1px solid #52606d',
  borderRadius: '6px',
  boxSizing: 'border-box',
  display: 'block',
  font: 'inherit',
  marginTop: '0.25rem',
  padding: '0.5rem',
  width: '100%',
};

/** A page outside the admin, which a mail leads to. */
export function LinkFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main style={page}>
      <h1 style={heading}>{title}</h1>
      {children}
    </main>
  );
}
