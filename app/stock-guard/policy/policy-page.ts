import type { FieldSteps } from './breadcrumb';
import type { Named, Place } from './place';
import type { FieldName, PolicyFields } from './policy';
import type { PersonChoice, PoolChoice } from './pool-choices';

/** What the level itself says of a field; left out where it says nothing. */
export type Own = { [Field in FieldName]?: PolicyFields[Field] };

export interface PolicyPage {
  place: Place;
  /** Null of the shop and of roles, which pages word themselves. */
  named: Named | null;
  fields: FieldSteps[];
  own: Own;
  /** Names of everything that the steps mention, by level and subject. */
  names: Named[];
  pools: PoolChoice[];
  people: PersonChoice[];
  /** Sizes of the product that is looked at. */
  sizes: Named[];
  lastChange: { name: string; at: Date } | null;
}

/** A level that says something, for the list of what was decided. */
export interface DecidedPlace extends Place {
  name: string;
  mark: string;
  fields: FieldName[];
  at: Date;
  by: string;
}
