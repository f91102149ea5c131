import type { Staff } from '~/shopify/identity';
import type { StaffRole } from './roles';

/** Who asks, with what they may do here. */
export interface Member extends Staff {
  role: StaffRole;
}
