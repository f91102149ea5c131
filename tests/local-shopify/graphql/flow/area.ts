import type { Area } from '../area.ts';
import { withArguments } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { userError } from '../user-error.ts';
import { bodyProblems } from './trigger-body.ts';

/** Starts merchants' workflows; the app declares no trigger yet, so none is ever started. */
const flowTriggerReceive = withArguments<unknown>(['body'], (_root, args) => {
  if (typeof args['body'] !== 'string') throw notImplemented('flowTriggerReceive without a body');
  const lines = bodyProblems(args['body']).map((problem) => `  ${problem}\n`);
  const message = `Errors validating schema:\n${lines.join('')}`;
  return { userErrors: [userError(['body'], message, null)] };
});

export const FLOW_AREA: Area = { types: {}, queries: {}, mutations: { flowTriggerReceive }, finders: {} };
