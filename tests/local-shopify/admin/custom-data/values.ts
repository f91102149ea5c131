import { isList, isMetafieldType, readValue } from '../../graphql/metafields/kinds.ts';
import { optionProblem, type Options } from '../../graphql/metafields/options-check.ts';
import { html, type Html } from '../html.ts';
import { options } from '../options.ts';

const YES_NO = [
  ['true', 'True'],
  ['false', 'False'],
] as const;
const LONG: readonly string[] = ['multi_line_text_field', 'rich_text_field', 'json'];

/** A field for a value of that type, as Shopify stores it: of a list its JSON. */
export function valueField(label: Html, type: string, name: string, value: string): Html {
  if (type === 'boolean')
    return html`<label
      >${label}<select name="${name}">
        ${options(YES_NO, value)}
      </select></label
    >`;
  if (isList(type) || LONG.includes(type) || value.length > 80)
    return html`<label>${label}<textarea name="${name}" rows="4">${value}</textarea></label>`;
  return html`<label>${label}<input name="${name}" value="${value}" /></label>`;
}

/** The value as it is stored, or what is wrong with it. */
export function readEntered(
  type: string,
  text: string,
  rules: Options,
): { value: string } | { wrong: string } {
  if (text === '') return { wrong: 'A value is needed.' };
  if (!isMetafieldType(type)) return { wrong: `Values of the type ${type} cannot be edited here.` };
  const read = readValue(type, text);
  if ('problem' in read) return { wrong: read.problem };
  const against = optionProblem(type, read.elements, rules);
  return against === null ? { value: read.value } : { wrong: against.message };
}
