import { element } from './elements.ts';

interface Suggestion {
  value: string;
  title: string;
}

/** Fields for a variant offer what fits what has been typed so far. */
export function serveSuggestions(address: string): void {
  let latest = 0;
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !('suggest' in field.dataset)) return;
    const mine = (latest += 1);
    void fetch(`${address}?query=${encodeURIComponent(field.value)}`)
      .then((response) => response.json())
      .then((found: Suggestion[]) => {
        if (mine !== latest) return;
        const choices = found.map(({ value, title }) => element('option', { value }, title));
        field.list?.replaceChildren(...choices);
      });
  });
}
