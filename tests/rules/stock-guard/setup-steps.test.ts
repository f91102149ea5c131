import { expect, test } from 'vitest';
import { setupSteps } from '~/stock-guard/board/setup-steps';

const nothing = {
  catalogueRead: false,
  ordersAllowed: false,
  proposals: null,
  icons: 0,
  iconsWithoutSet: 0,
  rules: 0,
  leadTimes: 0,
  confirmedRecipients: 0,
  skipped: [],
};
const statesOf = (facts: Partial<Parameters<typeof setupSteps>[0]>) =>
  Object.fromEntries(setupSteps({ ...nothing, ...facts }).map(({ step, state }) => [step, state]));

test('at the first visit everything is open', () => {
  expect(new Set(Object.values(statesOf({})))).toEqual(new Set(['open']));
});

test('proposals are done when sales were weighed and none is left to decide', () => {
  expect(statesOf({ proposals: null })['suggestions']).toBe('open');
  expect(statesOf({ proposals: 2 })['suggestions']).toBe('open');
  expect(statesOf({ proposals: 0 })['suggestions']).toBe('done');
});

test('rules are done with the first one', () => {
  expect(statesOf({ rules: 1 })['rules']).toBe('done');
});

test('permanent sets are done when there are icons and none is without', () => {
  expect(statesOf({ icons: 2, iconsWithoutSet: 1 })['permanent-sets']).toBe('open');
  expect(statesOf({ icons: 2 })['permanent-sets']).toBe('done');
});

test('a step that was skipped and then done is done', () => {
  expect(statesOf({ skipped: ['told'] })['told']).toBe('skipped');
  expect(statesOf({ skipped: ['told'], confirmedRecipients: 1 })['told']).toBe('done');
});

test('lead times are done with the first policy that says how long a delivery takes', () => {
  expect(statesOf({})['lead-times']).toBe('open');
  expect(statesOf({ leadTimes: 1 })['lead-times']).toBe('done');
});
