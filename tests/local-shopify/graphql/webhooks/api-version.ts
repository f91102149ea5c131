const QUARTERS = 4;
const MONTHS = 3;

/** A version of the Admin API as Shopify shows it at that moment. */
export function apiVersion(handle: string, now: number) {
  const current = quarterAt(now);
  const supported = handle <= current && handle >= quarterAt(now, 1 - QUARTERS);
  return { handle, displayName: `${handle}${standing(handle, current, now)}`, supported };
}

/** The versions that are supported, the candidate of the next quarter, and what is never finished. */
export function publicApiVersions(now: number) {
  const handles = [];
  for (let quarters = 1 - QUARTERS; quarters <= 1; quarters += 1) handles.push(quarterAt(now, quarters));
  return [...handles.map((handle) => apiVersion(handle, now)), apiVersion('unstable', now)];
}

function standing(handle: string, current: string, now: number): string {
  if (handle === current) return ' (Latest)';
  return handle === quarterAt(now, 1) ? ' (Release candidate)' : '';
}

/** A version comes out with each quarter. */
function quarterAt(now: number, quartersOn = 0): string {
  const date = new Date(now);
  const quarter = Math.floor(date.getUTCMonth() / MONTHS) + quartersOn;
  const month = new Date(Date.UTC(date.getUTCFullYear(), quarter * MONTHS, 1));
  return month.toISOString().slice(0, 'yyyy-mm'.length);
}
