import type { ShouldRevalidateFunction } from '@remix-run/react';
import type { RemovalAnswer } from './lineage-answer';

/** A page whose thing was just removed is not read again: it would be missing before the browser has left it. */
export const readAgainUnlessRemoved: ShouldRevalidateFunction = ({
  actionResult,
  defaultShouldRevalidate,
}) => ((actionResult as RemovalAnswer | undefined)?.kind === 'removed' ? false : defaultShouldRevalidate);
