import type { ProblemKind } from './answer';
import type { LineReader } from './line-reader';
import type { Nameable, Names } from './names';

/** The one thing that a name means; complains where it means none or several. */
export function meant<Thing extends Nameable>(
  names: Names<Thing>,
  name: string,
  column: string,
  unknown: ProblemKind,
  { complain }: Pick<LineReader, 'complain'>,
): Thing | null {
  const called = names.called(name);
  const [only] = called;
  if (called.length === 1 && only) return only;
  complain(called.length > 1 ? 'several' : unknown, column, name);
  return null;
}

/** The ids of all things of a list, each once. */
export function allMeant<Thing extends Nameable>(
  names: Names<Thing>,
  list: readonly string[],
  column: string,
  unknown: ProblemKind,
  reader: Pick<LineReader, 'complain'>,
): string[] {
  const found = list.flatMap((name) => meant(names, name, column, unknown, reader)?.id ?? []);
  return [...new Set(found)];
}
