import { problem, readObject, value, type Kind } from './kind.ts';

const LENGTHS = { min: 'number_integer', max: 'number_integer' };
const length = (text: string): number => Array.from(text).length;
const text = { category: 'TEXT', isListable: true, inJson: 'string' } as const;

const SCHEMES = ['http', 'https', 'mailto', 'sms', 'tel'];

export const TEXTS: Record<string, Kind> = {
  single_line_text_field: {
    ...text,
    read: (given) =>
      /[\r\n]/.test(given) ? problem('Value must be a single line text string.') : value(given),
    size: length,
    options: { ...LENGTHS, regex: 'single_line_text_field', choices: 'list.single_line_text_field' },
  },
  multi_line_text_field: {
    ...text,
    isListable: false,
    read: value,
    size: length,
    options: { ...LENGTHS, regex: 'single_line_text_field' },
  },
  rich_text_field: {
    category: 'TEXT',
    isListable: false,
    inJson: 'json',
    read: (given) =>
      readObject(given)?.['type'] === 'root'
        ? value(given)
        : problem('Value must be a rich text document with a root.'),
    options: {},
  },
  color: {
    ...text,
    category: 'COLOR',
    read: (given) =>
      /^#[0-9a-fA-F]{6}$/.test(given) ? value(given) : problem('Value must be a hexadecimal color code.'),
    options: {},
  },
  url: {
    ...text,
    category: 'URL',
    read: (given) => {
      if (!URL.canParse(given)) return problem('Value must be a valid URL.');
      const scheme = new URL(given).protocol.slice(0, -1);
      return SCHEMES.includes(scheme)
        ? value(given)
        : problem(`Value must have one of the following URL schemes: ${SCHEMES.join(', ')}.`);
    },
    options: { allowed_domains: 'list.single_line_text_field' },
  },
  id: {
    ...text,
    category: 'ID',
    isListable: false,
    read: (given) =>
      /^[^\r\n]+$/.test(given) ? value(given) : problem('Value must be a single line text string.'),
    size: length,
    options: { ...LENGTHS, regex: 'single_line_text_field' },
  },
};
