import type { PersonChoice, PoolChoice } from './pool-choices';
import { ONLINE } from './policy';

/** Texts that stand for ids in a file, both ways. */
export interface IdTexts {
  textOf: (id: string) => string;
  /** The id that a text names, or null where it names none, or several. */
  idOf: (text: string) => string | null;
}

/** The cell of an empty list: nowhere, nobody. */
export const NONE = 'none';
export const LIST_JOINT = ';';

const RESERVED = new Set([ONLINE, NONE]);
const folded = (text: string): string => text.trim().toLowerCase();
/** A name that could be taken for something else is written as its id. */
const isPlain = (name: string): boolean =>
  name.trim() === name &&
  name !== '' &&
  !/^\d+$/.test(name) &&
  !name.includes(LIST_JOINT) &&
  !RESERVED.has(folded(name));

/** Names that stand for ids: a name that is there once, else the id itself. `also` are ids that may be named without a name. */
function textsOf(named: readonly { id: string; name: string }[], also: readonly string[]): IdTexts {
  const byName = Map.groupBy(named, ({ name }) => folded(name));
  const isOwn = (name: string): boolean => isPlain(name) && byName.get(folded(name))?.length === 1;
  const textById = new Map(named.map(({ id, name }) => [id, isOwn(name) ? name : id]));
  const ids = new Set([...named.map(({ id }) => id), ...also]);
  return {
    textOf: (id) => textById.get(id) ?? id,
    idOf: (text) => {
      const tidy = text.trim();
      const found = byName.get(folded(tidy));
      if (isOwn(tidy) && found?.[0]) return found[0].id;
      return ids.has(tidy) ? tidy : null;
    },
  };
}

/** Pools by name; the online pool is called `online`. */
export function poolTexts(pools: readonly PoolChoice[], also: readonly string[]): IdTexts {
  const places = pools.filter(({ id }) => id !== ONLINE);
  const texts = textsOf(places, also);
  return {
    textOf: texts.textOf,
    idOf: (text) => (folded(text) === ONLINE ? ONLINE : texts.idOf(text)),
  };
}

/** People by address. */
export const personTexts = (people: readonly PersonChoice[], also: readonly string[]): IdTexts =>
  textsOf(
    people.map(({ id, address }) => ({ id, name: address })),
    also,
  );
