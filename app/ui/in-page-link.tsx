import { Link as RemixLink } from '@remix-run/react';
import type { ReactNode } from 'react';

/** A link within the app that reads as Polaris' own. */
export function InPageLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <RemixLink to={to} prefetch="intent" className="Polaris-Link">
      {children}
    </RemixLink>
  );
}
