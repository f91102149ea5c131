import { ICON_MINIMUM } from '~/icon-minimum';
import { ONLINE, type PolicyFields, type PolicyRole } from './policy';

/**
 * What holds where nobody decided. Three weeks is what a re-order at a known supplier takes; a spread of 5 days and a
 * look every Monday keep the safety stock honest until the owner says better. Thresholds are silent.
 */
const EVERYTHING: PolicyFields = {
  leadDays: 21,
  leadSpreadDays: 5,
  reviewDays: 7,
  serviceLevel: null,
  minimumUnits: null,
  minimumDays: null,
  orderCoverDays: 30,
  pack: 1,
  moq: 0,
  moqPer: 'variant',
  settleMinutes: 30,
  muted: false,
  phasingOutOn: null,
  pools: [ONLINE],
  recipients: null,
};

/** An icon is always in stock: seven sizes at 98% each are all there 87% of the time, at 95% only 70%. */
const ICONS: PolicyFields = { ...EVERYTHING, serviceLevel: 0.98, minimumUnits: ICON_MINIMUM };

/** The values below all levels. A permanent variant has the role `icon`; no role is a variant outside the set. */
export const defaultsOf = (role: PolicyRole | null): PolicyFields => (role === 'icon' ? ICONS : EVERYTHING);
