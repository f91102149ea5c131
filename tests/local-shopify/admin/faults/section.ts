import type { Section } from '../section.ts';
import { clearFaults, faultsPage, setFaults } from './faults-page.ts';

export const faults: Section = {
  shows: [[/^faults$/, faultsPage]],
  presses: [
    [/^faults$/, setFaults],
    [/^faults\/clear$/, clearFaults],
  ],
};
