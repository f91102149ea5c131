/** The steps of the first visit, in the order they make sense. */
export const SETUP_STEPS = [
  'reading',
  'orders',
  'suggestions',
  'icons',
  'rules',
  'permanent-sets',
  'lead-times',
  'told',
  'block',
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export interface SetupFacts {
  catalogueRead: boolean;
  ordersAllowed: boolean;
  /** Icons that sales propose and nobody has decided about; null before sales were weighed. */
  proposals: number | null;
  icons: number;
  iconsWithoutSet: number;
  /** Casting rules. */
  rules: number;
  /** Policies that say how long a delivery takes. */
  leadTimes: number;
  confirmedRecipients: number;
  skipped: readonly string[];
}

export interface StepState {
  step: SetupStep;
  state: 'done' | 'skipped' | 'open';
}

/**
 * How far the setup is. Whether a theme shows the block cannot be seen without reading themes, so that step is
 * closed by the owner.
 */
export function setupSteps(facts: SetupFacts): StepState[] {
  const done: Record<SetupStep, boolean> = {
    reading: facts.catalogueRead,
    orders: facts.ordersAllowed,
    suggestions: facts.proposals === 0,
    icons: facts.icons > 0,
    rules: facts.rules > 0,
    'permanent-sets': facts.icons > 0 && facts.iconsWithoutSet === 0,
    'lead-times': facts.leadTimes > 0,
    told: facts.confirmedRecipients > 0,
    block: false,
  };
  return SETUP_STEPS.map((step) => ({
    step,
    state: done[step] ? 'done' : facts.skipped.includes(step) ? 'skipped' : 'open',
  }));
}
