import { expect, test } from 'vitest';
import { stepTo, type Step } from '~/universe/picture/walk';

/** Two icons above three editions. */
const PLACES = [
  { id: 'coat', x: 40, y: 0 },
  { id: 'knit', x: 60, y: 0 },
  { id: 'reissue', x: 20, y: 50 },
  { id: 'reboot', x: 55, y: 50 },
  { id: 'capsule', x: 90, y: 50 },
];
const from = (id: string, ...steps: Step[]): string =>
  steps.reduce((here, step) => stepTo(PLACES, here, step)?.id ?? here, id);

test('right and left walk through everything and stop at the ends', () => {
  expect(from('coat', ...Array<Step>(9).fill('ArrowRight'))).toBe('capsule');
  expect(from('capsule', ...Array<Step>(9).fill('ArrowLeft'))).toBe('coat');
});

test('down and up go to what is nearest there', () => {
  expect(from('knit', 'ArrowDown')).toBe('reboot');
  expect(from('reissue', 'ArrowUp')).toBe('coat');
  expect(stepTo(PLACES, 'coat', 'ArrowUp')).toBeNull();
});

test('home and end are the first and the last', () => {
  expect(from('reboot', 'Home')).toBe('coat');
  expect(from('coat', 'End')).toBe('capsule');
});

test('whoever stands nowhere begins at the beginning', () => {
  expect(stepTo(PLACES, 'gone', 'ArrowDown')?.id).toBe('coat');
  expect(stepTo([], 'gone', 'ArrowDown')).toBeNull();
});
