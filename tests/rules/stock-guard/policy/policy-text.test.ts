import { expect, test } from 'vitest';
import { decisionAsked, readText, writtenText } from '~/stock-guard/policy/policy-text';

const PLACE = { level: 'product', subject: '10', pool: '' } as const;

test.each([
  ['leadDays', ['10000', 'NaN', '−3', '-3', '1e9', '3.5', '0x10', '99999999999', 'two weeks']],
  ['pack', ['0', '10001', '1e2']],
  ['serviceLevel', ['0.98', '100', '49', '98 percent', 'NaN', '99.9999']],
  ['moqPer', ['size']],
  ['muted', ['maybe']],
  ['phasingOutOn', ['2026-02-30', 'tomorrow']],
] as const)('%s refuses what nobody can have meant', (field, texts) => {
  for (const text of texts) expect([text, readText(field, text).kind]).toEqual([text, 'refused']);
});

test('percentages are read with a comma, a point or a sign, and written as people read them', () => {
  for (const text of ['98,5', '98.5', '98.5%', ' 98.5 % '])
    expect(readText('serviceLevel', text)).toEqual({ kind: 'said', value: 0.985 });
  expect(writtenText('serviceLevel', 0.985)).toBe('98.5');
  expect(writtenText('serviceLevel', 0.999)).toBe('99.9');
  expect(writtenText('serviceLevel', 0.57)).toBe('57');
});

test('an empty text says nothing, and one wrong field refuses the whole decision by name', () => {
  expect(decisionAsked(PLACE, { leadDays: ' ', pack: '6', muted: 'yes', pools: ['3'], moq: null })).toEqual({
    kind: 'decision',
    decision: { ...PLACE, set: { leadDays: null, pack: 6, muted: true, pools: ['3'], moq: null } },
  });
  expect(decisionAsked(PLACE, { leadDays: '10000', pack: '6', pools: 'online', muted: ['yes'] })).toEqual({
    kind: 'refused',
    fields: ['leadDays', 'pools', 'muted'],
  });
});
