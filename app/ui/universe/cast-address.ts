import { z } from 'zod';
import { NO_ICON, SORTS, STATUSES, type CastListRequest } from '~/universe/cast/cast-list';
import { ROLE_CHOICES } from '~/universe/roles';

const text = z.string().trim().min(1).max(255).optional().catch(undefined);
const ours = z.uuid().optional().catch(undefined);

/** Each filter stands in the address by its own name; what cannot be read there filters nothing. */
const FILTERS = {
  search: text,
  role: z.enum(ROLE_CHOICES).optional().catch(undefined),
  icon: z
    .union([z.uuid(), z.literal(NO_ICON)])
    .optional()
    .catch(undefined),
  edition: ours,
  category: ours,
  status: z.enum(STATUSES).optional().catch(undefined),
  vendor: text,
  productType: text,
  tag: text,
  sort: z.enum(SORTS).optional().catch(undefined),
  after: text,
  before: text,
};

export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS);

/** The list that an address asks for. */
export function readCastAddress(params: URLSearchParams): CastListRequest {
  return z.object(FILTERS).parse(Object.fromEntries(params));
}

/** The list's address with some filters changed, back on its first page. */
export function withFilters(
  params: URLSearchParams,
  changes: Partial<Record<FilterName, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  // Without its last filter the address would show another view.
  next.set('view', 'cast');
  for (const name of ['after', 'before']) next.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** What an address selects, whatever page of it is shown and in which order. */
export const readCastSelection = (params: URLSearchParams): CastListRequest =>
  readCastAddress(withFilters(params, { sort: null }));
