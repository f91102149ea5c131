import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const EVERY_MS = 2_000;

/** Loads the page's figures again every two seconds while something runs, and not a moment longer. */
export function useRevalidateWhile(running: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [running, revalidate]);
}
