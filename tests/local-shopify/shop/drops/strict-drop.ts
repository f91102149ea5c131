import { Drop } from 'liquidjs';

/** An object of Liquid that names what it does not have, instead of showing nothing. */
export class StrictDrop extends Drop {
  /** liquidjs takes an object without own keys for blank. No template can spell this one. */
  readonly 'not blank' = true;

  override liquidMethodMissing(key: string | number): unknown {
    const name = this.constructor.name.replace('Drop', '').toLowerCase();
    throw new Error(`The local shop's ${name} has no "${key}".`);
  }
}
