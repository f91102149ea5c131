import { LONGEST_CATEGORY } from '../../casting/casting-rules';
import { LONGEST_VALUE, RULE_FIELDS, type RuleField } from '../../rules/rule';
import type { Problem } from '../answer';
import { readerOf, type LineReader } from '../line-reader';
import type { Line } from '../read-file';

/** One line about a rule. Undefined is not spoken of. */
export interface RuleLine {
  reader: LineReader;
  id: string;
  field: RuleField;
  value: string;
  category: string;
  icons: string[] | undefined;
  active: boolean | undefined;
}

const LONGEST_ID = 40;

/** What a line says, or null where something is wrong with it. */
export function readRuleLine(line: Line, problems: Problem[]): RuleLine | null {
  const before = problems.length;
  const reader = readerOf(line, problems);
  const { text, word, names, has, complain } = reader;
  const field = word('field', RULE_FIELDS);
  const value = text('value', LONGEST_VALUE).replace(/^gid:\/\/shopify\/Collection\//, '');
  const category = text('category', LONGEST_CATEGORY);
  const active = word('active', ['yes', 'no'] as const);
  if (field === null && problems.length === before) complain('missing', 'field');
  if (value === '') complain('missing', 'value');
  if (category === '') complain('missing', 'category');
  const icons = has('icons') ? names('icons') : undefined;
  if (problems.length > before || field === null) return null;
  const said = active === null ? undefined : active === 'yes';
  return { reader, id: text('id', LONGEST_ID), field, value, category, icons, active: said };
}
