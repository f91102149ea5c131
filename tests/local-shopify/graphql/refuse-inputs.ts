import { notImplemented } from './refusals.ts';

/** Refuses fields of an input that would have to be ignored: silence would look like success. */
export function refuseInputs(type: string, input: object, names: readonly string[]): void {
  for (const name of names) {
    const given = (input as Record<string, unknown>)[name];
    const isNothing = given === undefined || given === null || given === false;
    if (!isNothing && !(Array.isArray(given) && given.length === 0)) throw notImplemented(`${type}.${name}`);
  }
}
