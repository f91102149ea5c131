import { escapeHtml, html, Html } from '../admin/html.ts';
import { localAddress, type LocalPlaces } from '../admin/local-address.ts';

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&#x26;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

function unescapeHtml(text: string): string {
  return text.replace(/&(?:amp|quot|#x26|#38|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** A mail's markup with Shopify's addresses in its links made local; nothing else changes. */
export function withLocalLinks(markup: string, places: LocalPlaces): string {
  return markup.replace(
    /(\shref\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
    (_, before: string, double?: string, single?: string) => {
      const address = localAddress(unescapeHtml(double ?? single ?? ''), places);
      return `${before}"${escapeHtml(address)}"`;
    },
  );
}

/** A mail's text with its addresses as links, Shopify's made local. */
export function linkedText(text: string, places: LocalPlaces): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 1 ? html`<a href="${localAddress(piece, places)}" target="_top">${piece}</a>` : piece,
  )}`;
}
