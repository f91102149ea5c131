import type { Section } from '../section.ts';
import { clockPage, moveClock } from './clock-page.ts';

export const clock: Section = {
  shows: [[/^clock$/, clockPage]],
  presses: [[/^clock$/, moveClock]],
};
