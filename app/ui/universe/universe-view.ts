import { FILTER_NAMES } from './cast-address';

/** One universe, seen three ways. */
export type UniverseView = 'pyramid' | 'map' | 'cast';

/** What an address shows: the cast wherever it filters, the pyramid where it says nothing. */
export function readView(params: URLSearchParams): UniverseView {
  const named = params.get('view');
  if (named === 'map' || named === 'cast') return named;
  return FILTER_NAMES.some((name) => params.has(name)) ? 'cast' : 'pyramid';
}
