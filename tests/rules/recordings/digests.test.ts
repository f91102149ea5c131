import { describe, expect, test } from 'vitest';
import { compareDigest } from '../../local-shopify/graphql/metafields/metafield';
import { learnDigests } from '../../../tools/recordings/digests.ts';
import { readRequest } from '../../../tools/recordings/document.ts';
import type { LoneAnswer } from '../../../tools/recordings/find-requests.ts';
import { Identifiers } from '../../../tools/recordings/identifiers.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';
import { priorStateOf } from '../../../tools/recordings/prior-state.ts';
import { Reach } from '../../../tools/recordings/reach.ts';
import { request, tinySchema } from './tiny-schema.ts';

const THEIRS = 'c0ffee'.padEnd(64, '0');
const wool = { type: 'single_line_text_field', value: 'Wool' };

const shown = (metafield: object): LoneAnswer => ({
  kind: 'answer',
  place: 'before',
  aside: false,
  variables: {},
  answer: { data: { product: { material: { ...metafield, compareDigest: THEIRS } } } },
});

function learntFrom(...entries: LoneAnswer[]): Identifiers {
  const identifiers = new Identifiers();
  learnDigests(entries, identifiers);
  return identifiers;
}

const IN_VARIABLES = { metafields: [{ key: 'material', compareDigest: THEIRS }] };

/** Why a change that names their digest cannot be replayed. */
function why(
  identifiers: Identifiers,
  errors: string[],
  variables: JsonObject = IN_VARIABLES,
): string | null {
  const inText = variables === IN_VARIABLES ? '' : `{ compareDigest: "${THEIRS}" }`;
  const change = request({
    text: `mutation { stockSet(changes: [${inText}]) { userErrors { message } } }`,
    variables,
    data: { stockSet: { userErrors: errors.map((message) => ({ message })) } },
  });
  const prior = priorStateOf([change], tinySchema);
  const reach = new Reach({
    schema: tinySchema,
    identifiers,
    prior,
    built: new Set(),
    isStocked: () => true,
  });
  return reach.why(change, readRequest(tinySchema, change));
}

describe('digests of the recorded store', () => {
  test('one that a read without its text showed is sent as ours of the same value', () => {
    const identifiers = learntFrom(shown(wool));
    expect(identifiers.localValue({ metafields: [{ compareDigest: THEIRS }] })).toEqual({
      metafields: [{ compareDigest: compareDigest(wool) }],
    });
  });

  test('one without its type and value stays as it is', () => {
    expect(learntFrom(shown({ value: 'Wool' })).localText(THEIRS)).toBe(THEIRS);
  });

  test('a change that was accepted with one that nothing shows cannot be replayed, a refused one can', () => {
    const unknown = 'a digest that no answer shows with its value';
    expect(why(new Identifiers(), [])).toBe(unknown);
    expect(why(new Identifiers(), [], {})).toBe(unknown);
    expect(why(learntFrom(shown(wool)), [])).toBeNull();
    expect(why(new Identifiers(), ['The resource has been updated'])).toBeNull();
  });
});
