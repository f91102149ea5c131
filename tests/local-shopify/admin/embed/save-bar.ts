import { answer, hear, tellApp } from './app-frame.ts';
import { askInDialog } from './dialog.ts';
import { element, part } from './elements.ts';

const CLOSED = { open: false, confirmDiscard: false, saving: false, saveDisabled: false };

let unsaved = false;
let confirmDiscard = false;

/** Asks before unsaved changes are left behind. */
export async function mayLeave(): Promise<'leave' | 'stay'> {
  if (!unsaved) return 'leave';
  return askInDialog<'leave' | 'stay'>(
    'Leave page with unsaved changes?',
    element('p', {}, 'Leaving this page will delete all unsaved changes.'),
    [
      { label: 'Stay', kind: 'plain', value: () => 'stay' },
      { label: 'Leave page', kind: 'critical', value: () => 'leave' },
    ],
    'stay',
  );
}

async function leaveFor(address: string): Promise<void> {
  if ((await mayLeave()) === 'stay') return;
  unsaved = false;
  location.assign(address);
}

async function mayDiscard(): Promise<boolean> {
  if (!confirmDiscard) return true;
  return askInDialog(
    'Discard all unsaved changes',
    element('p', {}, 'If you discard changes, you’ll delete any edits you made since you last saved.'),
    [
      { label: 'Continue editing', kind: 'plain', value: () => false },
      { label: 'Discard changes', kind: 'critical', value: () => true },
    ],
    false,
  );
}

/** Lets the app's save bar take the place of the search field, as Shopify's does. */
export function serveSaveBar(): void {
  const save = element(
    'button',
    { type: 'button', className: 'button on-dark primary', id: 'save-bar-save' },
    'Save',
  );
  const discard = element(
    'button',
    { type: 'button', className: 'button on-dark', id: 'save-bar-discard' },
    'Discard',
  );
  save.addEventListener('click', () => tellApp({ type: 'save-bar-press', button: 'save' }));
  discard.addEventListener('click', () => {
    void mayDiscard().then((yes) => yes && tellApp({ type: 'save-bar-press', button: 'discard' }));
  });
  part('save-bar').replaceChildren(
    element('span', { className: 'save-bar-text' }, 'Unsaved changes'),
    discard,
    save,
  );

  hear((message) => {
    if (message.type !== 'save-bar' && message.type !== 'start') return;
    const bar = message.type === 'start' ? CLOSED : message;
    unsaved = bar.open;
    confirmDiscard = bar.confirmDiscard;
    save.disabled = bar.saving || bar.saveDisabled;
    save.textContent = bar.saving ? 'Saving…' : 'Save';
    part('save-bar').hidden = !unsaved;
    document.body.classList.toggle('unsaved', unsaved);
  });
  answer('leave-confirmation', mayLeave);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leaves = link !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!unsaved || !leaves || event.defaultPrevented) return;
    event.preventDefault();
    void leaveFor(link.href);
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}
