import { tell } from './channel.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  dialog.local-modal { border: 0; border-radius: 16px; padding: 0; width: min(620px, calc(100vw - 32px));
    max-height: calc(100vh - 64px); box-shadow: 0 20px 40px rgb(0 0 0 / .25); overflow: hidden; }
  dialog.local-modal[open] { display: flex; flex-direction: column; }
  dialog.local-modal.small { width: min(380px, calc(100vw - 32px)); }
  dialog.local-modal.large { width: min(980px, calc(100vw - 32px)); }
  dialog.local-modal.max { width: calc(100vw - 32px); height: calc(100vh - 64px); }
  dialog.local-modal::backdrop { background: rgb(0 0 0 / .5); }
  .local-modal header, .local-modal footer { display: flex; gap: 8px; padding: 14px 16px; align-items: center; }
  .local-modal header { background: #f3f3f3; justify-content: space-between; font-weight: 650; }
  .local-modal header h2 { font-size: 14px; margin: 0; }
  .local-modal footer { justify-content: flex-end; border-top: 1px solid #e3e3e3; }
  .local-modal .content { overflow: auto; flex: 1; }
  .local-modal button.local { font: inherit; font-weight: 550; border: 1px solid #d4d4d4; border-radius: 8px; padding: 6px 12px;
    min-height: 32px; background: #fff; color: #303030; cursor: pointer; }
  .local-modal button.local.primary { background: #303030; color: #fff; border-color: #303030; }
  .local-modal button.local.critical { background: #c70a24; border-color: #c70a24; color: #fff; }
  .local-modal button.local:disabled { opacity: .5; cursor: default; }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

function localButton(label: string, press: () => void, ...classes: string[]): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = ['local', ...classes].join(' ');
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

/** <ui-modal>: drawn over the app's page, while the admin dims what lies around it. */
class ModalElement extends HTMLElement {
  #content = document.createElement('div');
  #dialog: HTMLDialogElement | null = null;
  #observer = new MutationObserver(() => this.#draw());

  get content(): HTMLElement {
    return this.#content;
  }

  get variant(): string {
    return this.getAttribute('variant') ?? 'base';
  }

  set variant(variant: string) {
    this.setAttribute('variant', variant);
  }

  get #titleBar(): Element | null {
    return this.querySelector(':scope > ui-title-bar');
  }

  #draw(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    const title = document.createElement('h2');
    title.textContent = this.#titleBar?.getAttribute('title') ?? '';
    const close = localButton('✕', () => void this.hide());
    close.setAttribute('aria-label', 'Close');
    dialog.querySelector('header')?.replaceChildren(title, close);
    dialog.setAttribute('aria-label', title.textContent);
    const buttons = [...(this.#titleBar?.querySelectorAll('button') ?? [])].map((button) => {
      const classes = [button.getAttribute('variant') ?? '', button.getAttribute('tone') ?? ''];
      const copy = localButton(button.textContent, () => button.click(), ...classes);
      copy.disabled = button.disabled;
      return copy;
    });
    // The app names the main action first; Shopify shows it at the right.
    const footer = dialog.querySelector('footer');
    footer?.replaceChildren(...buttons.reverse());
    if (footer) footer.hidden = buttons.length === 0;
  }

  show(): Promise<void> {
    if (this.#dialog) return Promise.resolve();
    if (this.hasAttribute('src')) throw new Error('The local App Bridge has no <ui-modal src>.');
    const dialog = document.createElement('dialog');
    dialog.className = `local-modal ${this.variant}`;
    this.#content.className = 'content';
    dialog.append(document.createElement('header'), this.#content, document.createElement('footer'));
    dialog.addEventListener('close', () => this.#closed());
    this.#dialog = dialog;
    this.#draw();
    this.#observer.observe(this, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(dialog);
    dialog.showModal();
    tell({ type: 'modal', open: true });
    this.dispatchEvent(new Event('show'));
    return Promise.resolve();
  }

  #closed(): void {
    this.#observer.disconnect();
    this.#dialog?.remove();
    this.#dialog = null;
    tell({ type: 'modal', open: false });
    this.dispatchEvent(new Event('hide'));
  }

  hide(): Promise<void> {
    this.#dialog?.close();
    return Promise.resolve();
  }

  toggle(): Promise<void> {
    return this.#dialog ? this.hide() : this.show();
  }

  disconnectedCallback(): void {
    void this.hide();
  }
}
customElements.define('ui-modal', ModalElement);

function modalOf(id: string): ModalElement {
  const element = document.getElementById(id);
  if (element instanceof ModalElement) return element;
  throw new Error(`App Bridge: there is no <ui-modal id="${id}">.`);
}

export const modal = {
  show: (id: string) => modalOf(id).show(),
  hide: (id: string) => modalOf(id).hide(),
  toggle: (id: string) => modalOf(id).toggle(),
};
