import { html, type Html } from './html.ts';

/** The search of a list: `?query=` at the list's own address. */
export function searchBox(
  action: string,
  { label, hint, query }: Record<'label' | 'hint' | 'query', string>,
): Html {
  return html`<form class="filter" action="${action}">
    <input type="search" name="query" value="${query}" placeholder="${hint}" aria-label="${label}" /><button
      class="button plain"
    >
      Search
    </button>
  </form>`;
}
