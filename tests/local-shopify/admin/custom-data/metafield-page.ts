import { gid } from '../../store/gid.ts';
import type { Metafield } from '../../store/metafields.ts';
import type { Product } from '../../store/types.ts';
import { html, type Html } from '../html.ts';
import { card, ownPage } from '../layout.ts';
import { adminPath, type Place } from '../place.ts';
import { entered, numberIn, type Asked, type Done, type Pressed, type Refusal } from '../section.ts';
import { definitionOf, isEditable, metafieldName } from './metafield-words.ts';
import { readEntered, valueField } from './values.ts';
import { writeMetafield } from '../../graphql/metafields/write-metafield.ts';

type Field = Pick<Metafield, 'owner' | 'namespace' | 'key' | 'type' | 'value'>;

/** The metafield that a page is about: one that is there, or an empty one of a definition. */
function fieldOf({ store }: Place, product: Product, which: string, definitionId: number): Field | null {
  const owner = gid('Product', product.id);
  if (which === 'new') {
    const definition = store.metafieldDefinitions.get(definitionId);
    if (definition?.ownerType !== 'PRODUCT' || !isEditable(store, definition)) return null;
    const { namespace, key, type } = definition;
    return { owner, namespace, key, type, value: '' };
  }
  const metafield = store.metafields.get(Number(which));
  return metafield?.owner === owner && isEditable(store, metafield) ? metafield : null;
}

const pathOf = (product: Product, which: string, definition: string | null): string =>
  `products/${product.id}/metafields/${which}${which === 'new' ? `?definition=${definition ?? ''}` : ''}`;

/** One metafield of a product, to edit. */
export function metafieldPage(asked: Asked): Html | null {
  const { place, url, parts } = asked;
  const { store } = place;
  const product = store.products.get(numberIn(parts));
  const which = parts[1] ?? '';
  const definition = url.searchParams.get('definition');
  const field = product ? fieldOf(place, product, which, Number(definition)) : null;
  if (!product || !field) return null;
  const action = `products/${product.id}/metafields/${which}`;
  const path = adminPath(place, action);
  const name = metafieldName(store, field);
  const label = html`Value <small>${field.type}</small>`;
  return ownPage(
    asked,
    'products',
    { title: name, back: adminPath(place, `products/${product.id}`) },
    card(
      html`<p class="hint">${product.title} · ${field.namespace}.${field.key}</p>
        <form class="fields" method="post" action="${path}">
          ${valueField(label, field.type, 'value', entered(asked, action)('value', field.value))}
          <input type="hidden" name="definition" value="${definition}" />
          <div class="actions"><button class="button primary">Save metafield</button></div>
        </form>`,
      which !== 'new' &&
        html`<form class="actions" method="post" action="${path}/delete">
          <button class="button">Delete metafield</button>
        </form>`,
    ),
  );
}

export function saveMetafield({ place, form, parts }: Pressed): Done | Refusal | null {
  const { store } = place;
  const product = store.products.get(numberIn(parts));
  const which = parts[1] ?? '';
  const definitionId = form.get('definition');
  const field = product ? fieldOf(place, product, which, Number(definitionId)) : null;
  if (!product || !field) return null;
  const read = readEntered(
    field.type,
    form.get('value') ?? '',
    definitionOf(store, field)?.validations ?? [],
  );
  if ('wrong' in read)
    return { page: pathOf(product, which, definitionId), reason: `Nothing was saved: ${read.wrong}` };
  writeMetafield(store, {
    owner: field.owner,
    namespace: field.namespace,
    key: field.key,
    type: field.type,
    value: read.value,
  });
  store.changed();
  return { page: `products/${product.id}`, notice: 'metafield-saved' };
}

export function deleteMetafield({ place, parts }: Pressed): Done | null {
  const { store } = place;
  const product = store.products.get(numberIn(parts));
  const field = product ? fieldOf(place, product, parts[1] ?? '', 0) : null;
  if (!product || !field) return null;
  store.metafields.remove(numberIn(parts, 1));
  store.changed();
  return { page: `products/${product.id}`, notice: 'metafield-deleted' };
}
