import type { Metaobject, MetaobjectDefinition } from '../../store/metaobjects.ts';
import { displayNameOf } from '../../store/save-metaobject.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { pageOf, pager } from '../pager.ts';
import { adminPath, type Place } from '../place.ts';
import { numberIn, type Asked } from '../section.ts';
import { dayInShop } from '../shop-day.ts';
import { searchBox } from '../search-box.ts';
import { table } from '../table.ts';

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
      table(
        { label: 'Metaobjects' },
        ['Type', ['Fields', 'number'], ['Entries', 'number']],
        page.items.map((definition) => definitionRow(place, definition)),
      ),
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
      searchBox(url.pathname, { label: 'Search entries', hint: 'Name or handle', query }),
      table(
        { label: 'Entries' },
        ['Name', 'Handle', 'Changed', 'Status'],
        page.items.map((entry) => entryRow(place, entry)),
      ),
      page.total === 0 && html`<p class="empty">No entries.</p>`,
      pager(page, url),
    ),
  );
}
