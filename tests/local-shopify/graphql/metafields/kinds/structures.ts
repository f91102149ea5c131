import { gidType } from '../../../store/gid.ts';
import { problem, readJson, readObject, textOf, value, type Kind } from './kind.ts';

const reference = (name: string, types: readonly string[], options: Kind['options'] = {}): Kind => ({
  category: 'REFERENCE',
  isListable: true,
  inJson: 'string',
  read: (text) =>
    types.includes(gidType(text) ?? '') ? value(text) : problem(`Value must be a valid ${name} reference.`),
  options,
});

export const STRUCTURES: Record<string, Kind> = {
  json: {
    category: 'JSON',
    isListable: false,
    inJson: 'json',
    read: (text) => (readJson(text) === undefined ? problem('Value is invalid JSON.') : value(text)),
    options: { schema: 'json' },
  },
  link: {
    category: 'LINK',
    isListable: true,
    inJson: 'json',
    read: (text) => {
      const given = readObject(text);
      if (typeof given?.['url'] !== 'string' || !URL.canParse(given['url']))
        return problem('Value must be a link with a text and a URL.');
      return value(JSON.stringify({ text: textOf(given, 'text'), url: given['url'] }));
    },
    options: { allowed_domains: 'list.single_line_text_field' },
  },
  product_reference: reference('product', ['Product']),
  variant_reference: reference('product variant', ['ProductVariant']),
  collection_reference: reference('collection', ['Collection']),
  file_reference: reference('file', ['MediaImage', 'GenericFile', 'Video'], {
    file_type_options: 'list.single_line_text_field',
  }),
  page_reference: reference('page', ['Page', 'OnlineStorePage']),
  metaobject_reference: reference('metaobject', ['Metaobject'], { metaobject_definition_id: 'id' }),
  mixed_reference: reference('metaobject', ['Metaobject'], { metaobject_definition_ids: 'list.id' }),
};
