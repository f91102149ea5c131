import { html, type Html } from './html.ts';

const PAGE_SIZE = 50;

export interface Page<T> {
  items: readonly T[];
  number: number;
  pages: number;
  total: number;
}

/** The page of a list that the address asks for (`?page=2`), fifty entries long. */
export function pageOf<T>(all: readonly T[], url: URL): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const asked = Number(url.searchParams.get('page') ?? 1);
  const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  return { items: all.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE), number, pages, total: all.length };
}

function address(url: URL, number: number): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('done');
  query.set('page', String(number));
  return `${url.pathname}?${query.toString()}`;
}

/** Links to the pages before and after; nothing where there is one page. */
export function pager<T>({ number, pages, total }: Page<T>, url: URL): Html | null {
  if (pages === 1) return null;
  return html`<p class="pager">
    ${number > 1 && html`<a class="button plain" rel="prev" href="${address(url, number - 1)}">Previous</a>`}
    <span>Page ${number} of ${pages} · ${total} in all</span>
    ${number < pages && html`<a class="button plain" rel="next" href="${address(url, number + 1)}">Next</a>`}
  </p>`;
}
