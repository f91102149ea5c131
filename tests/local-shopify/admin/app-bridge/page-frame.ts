import type { FromApp, TitleAction } from '../messages.ts';
import { hear, tell } from './channel.ts';

/** Elements that describe the admin's own frame are never drawn by the page. */
const sheet = new CSSStyleSheet();
sheet.replaceSync('ui-nav-menu,s-app-nav,ui-title-bar,ui-save-bar,ui-modal{display:none!important}');
// An adopted sheet, not a <style>: one more node in <head> would break the hydration of the document.
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const said = new Map<FromApp['type'], string>();
let titleButtons: HTMLElement[] = [];

function tellOnce(message: FromApp): void {
  const text = JSON.stringify(message);
  if (said.get(message.type) === text) return;
  said.set(message.type, text);
  tell(message);
}

function readNav(): void {
  const nav = document.querySelector('ui-nav-menu, s-app-nav');
  if (!nav) return;
  const links = [...nav.querySelectorAll('a, s-link')]
    .filter((link) => link.getAttribute('rel') !== 'home')
    .map((link) => ({ href: link.getAttribute('href') ?? '', label: link.textContent.trim() }));
  tellOnce({ type: 'nav', links });
}

function asAction(button: HTMLElement): TitleAction {
  const variant = button.getAttribute('variant');
  return {
    label: button.textContent.trim(),
    kind: variant === 'primary' || variant === 'breadcrumb' ? variant : 'secondary',
    critical: button.getAttribute('tone') === 'critical',
    disabled: button.hasAttribute('disabled'),
  };
}

function readTitle(): void {
  const bar = document.querySelector(':not(ui-modal) > ui-title-bar');
  titleButtons = bar ? [...bar.querySelectorAll<HTMLElement>('button, a')] : [];
  const title = bar?.getAttribute('title') ?? document.title;
  tellOnce({ type: 'title', title, actions: titleButtons.map(asAction) });
}

hear((message) => {
  if (message.type === 'title-press') titleButtons[message.index]?.click();
});

let due = false;
function readSoon(): void {
  if (due) return;
  due = true;
  queueMicrotask(() => {
    due = false;
    readNav();
    readTitle();
  });
}

new MutationObserver(readSoon).observe(document, {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['href', 'rel', 'title', 'variant', 'tone', 'disabled'],
});
