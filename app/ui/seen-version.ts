import { useState } from 'react';

/**
 * The version that a form was begun on. It follows the page while nothing is typed, and stays while something is: a page
 * that was read again meanwhile must not have a save pass for one of somebody who saw the latest.
 */
export function useSeenVersion(version: number, changed: boolean): [number, (version: number) => void] {
  const [seen, setSeen] = useState(version);
  if (!changed && seen !== version) setSeen(version);
  return [seen, setSeen];
}
