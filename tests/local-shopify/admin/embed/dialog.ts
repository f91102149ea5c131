import { element } from './elements.ts';

interface Choice<T> {
  label: string;
  kind: 'primary' | 'plain' | 'critical';
  value: () => T;
}

/** Asks in a dialog over the whole admin; closing it (Escape, ✕) counts as `dismissed`. */
export function askInDialog<T>(title: string, content: Node, choices: Choice<T>[], dismissed: T): Promise<T> {
  return new Promise((resolve) => {
    let chosen = dismissed;
    const close = element('button', { type: 'button', className: 'plain-icon', ariaLabel: 'Close' }, '✕');
    const buttons = choices.map(({ label, kind, value }) => {
      const button = element('button', { type: 'button', className: `button ${kind}` }, label);
      button.addEventListener('click', () => {
        chosen = value();
        dialog.close();
      });
      return button;
    });
    const heading = element('h2', { id: 'dialog-title' }, title);
    const dialog = element(
      'dialog',
      { className: 'dialog' },
      element('header', {}, heading, close),
      element('div', { className: 'dialog-content' }, content),
      element('footer', {}, ...buttons),
    );
    dialog.setAttribute('aria-labelledby', heading.id);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
