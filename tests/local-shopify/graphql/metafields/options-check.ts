import type { MetafieldDefinition } from '../../store/metafields.ts';
import { isList, kindOf, readValue } from './kinds.ts';
import { readJson } from './kinds/kind.ts';

/** The options of a definition, whether of a metafield or of a metaobject's field. */
export type Options = MetafieldDefinition['validations'];

export interface OptionProblem {
  message: string;
  element: number | null;
}

/** Why a well-formed value does not meet the options of its definition; null where it does. */
export function optionProblem(
  type: string,
  elements: readonly string[],
  options: Options,
): OptionProblem | null {
  for (const option of options) {
    const wanted = option.value ?? '';
    if (option.name === 'list.min' && elements.length < Number(wanted))
      return { message: `Value must contain at least ${wanted} items.`, element: null };
    if (option.name === 'list.max' && elements.length > Number(wanted))
      return { message: `Value must contain at most ${wanted} items.`, element: null };
    for (const [index, element] of elements.entries()) {
      const message = elementProblem(type, element, option.name, wanted);
      if (message !== null) return { message, element: isList(type) ? index : null };
    }
  }
  return null;
}

function elementProblem(type: string, element: string, option: string, wanted: string): string | null {
  if (option === 'min' || option === 'max') return sizeProblem(type, element, option, wanted);
  if (option === 'regex')
    return new RegExp(`^(?:${wanted})$`, 'u').test(element) ? null : `Value does not match ${wanted}.`;
  if (option === 'choices') {
    const choices = (readJson(wanted) as unknown[] | undefined) ?? [];
    return choices.map(String).includes(element)
      ? null
      : `Value does not exist in provided choices: ${wanted}.`;
  }
  if (option === 'allowed_domains') {
    const domains = ((readJson(wanted) as unknown[] | undefined) ?? []).map(String);
    return isWithin(element, domains) ? null : `Value is not in the allowed domains: ${domains.join(', ')}.`;
  }
  if (option === 'max_precision')
    return (/\.(\d*[1-9])?/.exec(element)?.[1] ?? '').length <= Number(wanted)
      ? null
      : `Value can't exceed ${wanted} decimal places.`;
  return null;
}

function sizeProblem(type: string, element: string, option: 'min' | 'max', wanted: string): string | null {
  const kind = kindOf(type);
  const size = kind?.size?.(element) ?? null;
  const limit = kind === undefined ? null : limitOf(type, wanted);
  if (size === null || limit === null) return null;
  if (option === 'min' ? size >= limit : size <= limit) return null;
  const word = option === 'min' ? 'minimum' : 'maximum';
  return kind?.options[option] === 'number_integer' && kind.category !== 'NUMBER'
    ? `Value has a ${word} length of ${wanted}.`
    : `Value has a ${word} of ${wanted}.`;
}

/** A limit in the same measure as the values: the length of a text is a plain number. */
function limitOf(type: string, wanted: string): number | null {
  const kind = kindOf(type);
  if (kind?.size === undefined) return null;
  if (kind.options['min'] === 'number_integer') return Number(wanted);
  const element = isList(type) ? type.slice('list.'.length) : type;
  const read = readValue(element, wanted);
  return 'problem' in read ? null : kind.size(read.value);
}

function isWithin(url: string, domains: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return domains
    .map((domain) => (URL.canParse(domain) ? new URL(domain).hostname : domain))
    .some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
