import { ask, hear, tell } from './channel.ts';

interface Bar {
  save: () => void;
  discard: () => void;
  confirmDiscard: boolean;
  buttons: { saving: boolean; saveDisabled: boolean };
}

const NO_STATE = { saving: false, saveDisabled: false };
let shown: Bar | null = null;

function display(bar: Bar | null): void {
  shown = bar;
  const confirmDiscard = bar?.confirmDiscard ?? false;
  tell({ type: 'save-bar', open: bar !== null, confirmDiscard, ...(bar?.buttons ?? NO_STATE) });
}

hear((message) => {
  if (message.type !== 'save-bar-press') return;
  if (message.button === 'save') shown?.save();
  else shown?.discard();
});

/** <ui-save-bar>: the button with variant "primary" saves, the other one discards. */
class SaveBarElement extends HTMLElement {
  static readonly observedAttributes = ['discardconfirmation'];
  #bar: Bar | null = null;
  #observer = new MutationObserver(() => {
    if (this.showing) this.#display();
  });

  get showing(): boolean {
    return this.#bar !== null && shown === this.#bar;
  }

  get discardConfirmation(): boolean {
    return this.hasAttribute('discardConfirmation') && this.getAttribute('discardConfirmation') !== 'false';
  }

  set discardConfirmation(on: boolean) {
    this.toggleAttribute('discardConfirmation', on);
  }

  #button(primary: boolean): HTMLButtonElement | null {
    return this.querySelector(primary ? 'button[variant="primary"]' : 'button:not([variant="primary"])');
  }

  #display(): void {
    const save = this.#button(true);
    this.#bar = {
      save: () => this.#button(true)?.click(),
      discard: () => this.#button(false)?.click(),
      confirmDiscard: this.discardConfirmation,
      buttons: {
        saving: save?.hasAttribute('loading') === true && save.getAttribute('loading') !== 'false',
        saveDisabled: save?.disabled ?? false,
      },
    };
    display(this.#bar);
  }

  show(): Promise<void> {
    if (this.showing) return Promise.resolve();
    this.#display();
    this.#observer.observe(this, { subtree: true, childList: true, attributes: true });
    this.dispatchEvent(new Event('show'));
    return Promise.resolve();
  }

  hide(): Promise<void> {
    if (!this.showing) return Promise.resolve();
    this.#observer.disconnect();
    this.#bar = null;
    display(null);
    this.dispatchEvent(new Event('hide'));
    return Promise.resolve();
  }

  toggle(): Promise<void> {
    return this.showing ? this.hide() : this.show();
  }

  disconnectedCallback(): void {
    void this.hide();
  }
}
customElements.define('ui-save-bar', SaveBarElement);

function barOf(id: string): SaveBarElement {
  const bar = document.getElementById(id);
  if (bar instanceof SaveBarElement) return bar;
  throw new Error(`App Bridge: there is no <ui-save-bar id="${id}">.`);
}

export const saveBar = {
  show: (id: string) => barOf(id).show(),
  hide: (id: string) => barOf(id).hide(),
  toggle: (id: string) => barOf(id).toggle(),
  /** Resolves when nothing is unsaved or the person agrees to leave; stays open when they stay. */
  leaveConfirmation: async () => {
    if (shown === null || (await ask('leave-confirmation', undefined)) === 'leave') return;
    await new Promise<void>(() => undefined);
  },
};

/** <form data-save-bar>: a change shows the bar; Save submits the form, Discard resets it. */
function formBar(form: HTMLFormElement): Bar {
  return {
    save: () => form.requestSubmit(),
    discard: () => form.reset(),
    confirmDiscard: form.hasAttribute('data-discard-confirmation'),
    buttons: NO_STATE,
  };
}

function savedForm(event: Event): HTMLFormElement | null {
  return event.target instanceof Element ? event.target.closest('form[data-save-bar]') : null;
}

for (const change of ['input', 'change']) {
  document.addEventListener(change, (event) => {
    const form = savedForm(event);
    if (form && shown === null) display(formBar(form));
  });
}
for (const end of ['submit', 'reset']) {
  document.addEventListener(end, (event) => {
    if (savedForm(event) && shown !== null) display(null);
  });
}
