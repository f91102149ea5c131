import type { Carrier } from './detail';

/** Something that a detail may be carried by. */
export interface CarrierChoice extends Carrier {
  kind: 'edition' | 'product';
}
