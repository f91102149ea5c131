import { html, type Html } from './html.ts';

/** What a field lets one choose from, each value with its words; `chosen` stands in the field. */
export function options(
  choices: readonly (readonly [value: string, words: string])[],
  chosen: string,
): Html[] {
  return choices.map(
    ([value, words]) =>
      html`<option value="${value}" ${value === chosen && html` selected`}>${words}</option>`,
  );
}
