import type { Metaobject, MetaobjectDefinition } from '../../store/metaobjects.ts';
import { displayNameOf } from '../../store/save-metaobject.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { pageOf, pager } from '../pager.ts';
import { adminPath, type Place } from '../place.ts';
import { numberIn, type Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';

function definitionRow(place: Place, definition: MetaobjectDefinition): Html {
  return html`<tr>
    <th scope="row">
      <a href="${adminPath(place, `metaobjects/types/${definition.id}`)}">${definition.name}</a
      ><small>${definition.type}</small>
    </th>
    <td class="number">${definition.fields.length}</td>
    <td class="number">${place.store.metaobjects.by('type', definition.type).length}</td>
  </tr>`;
}

/** The kinds of metaobjects that the store knows. */
export function metaobjectsPage(asked: Asked): Html {
  const { place, url } = asked;
  const page = pageOf([...place.store.metaobjectDefinitions.values()], url);
  return ownPage(
    asked,
    'metaobjects',
    { title: 'Metaobjects' },
    card(
      html`<div class="table" role="group" tabindex="0" aria-label="Metaobjects">
        <table>
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col" class="number">Fields</th>
              <th scope="col" class="number">Entries</th>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((definition) => definitionRow(place, definition))}
          </tbody>
        </table>
      </div>`,
      page.total === 0 && html`<p class="empty">No app has defined metaobjects.</p>`,
      pager(page, url),
    ),
  );
}

function entryRow(place: Place, entry: Metaobject): Html {
  const status = entry.status === 'ACTIVE' ? ['Active', 'success'] : ['Draft', 'info'];
  return html`<tr>
    <th scope="row">
      <a href="${adminPath(place, `metaobjects/${entry.id}`)}">${displayNameOf(place.store, entry)}</a>
    </th>
    <td>${entry.handle}</td>
    <td>${dayInShop(place.store, entry.updatedAt, 'time')}</td>
    <td><span class="badge ${status[1]}">${status[0]}</span></td>
  </tr>`;
}

/** The entries of one kind, searched by name or handle. */
export function entriesPage(asked: Asked): Html | null {
  const { place, url, parts } = asked;
  const { store } = place;
  const definition = store.metaobjectDefinitions.get(numberIn(parts));
  if (!definition) return null;
  const query = (url.searchParams.get('query') ?? '').toLowerCase();
  const entries = store.metaobjects
    .by('type', definition.type)
    .filter((entry) => `${displayNameOf(store, entry)} ${entry.handle}`.toLowerCase().includes(query));
  const page = pageOf(entries, url);
  return ownPage(
    asked,
    'metaobjects',
    { title: definition.name, back: adminPath(place, 'metaobjects') },
    card(
      html`<form class="filter" action="${url.pathname}">
        <input
          type="search"
          name="query"
          value="${query}"
          placeholder="Name or handle"
          aria-label="Search entries"
        />
        <button class="button plain">Search</button>
      </form>`,
      html`<div class="table" role="group" tabindex="0" aria-label="Entries">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Handle</th>
              <th scope="col">Changed</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((entry) => entryRow(place, entry))}
          </tbody>
        </table>
      </div>`,
      page.total === 0 && html`<p class="empty">No entries.</p>`,
      pager(page, url),
    ),
  );
}
