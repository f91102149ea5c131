/** A text without its HTML on one line; cut at so many characters, with an ellipsis, where that is asked. */
export function plainText(html: string, truncateAt?: unknown): string {
  const text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (typeof truncateAt !== 'number' || text.length <= truncateAt) return text;
  return `${text.slice(0, Math.max(0, truncateAt - 3))}...`;
}
