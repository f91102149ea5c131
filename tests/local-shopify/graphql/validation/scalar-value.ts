/** What Shopify's own scalars take, as far as the store would be harmed by anything else. */
const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  DateTime: (text) => !Number.isNaN(Date.parse(text)),
  Date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  Decimal: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  Money: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
};

/** Whether a text, or a number's, is a value of a scalar; those that are not known here take every text. */
export const isScalarText = (type: string, text: string): boolean => FORMS[type]?.(text) ?? true;
