import { hear, tellApp } from './app-frame.ts';
import { element, part } from './elements.ts';

const shown = new Map<string, HTMLElement>();

function take(id: string): void {
  const toast = shown.get(id);
  if (!toast) return;
  shown.delete(id);
  toast.remove();
  tellApp({ type: 'toast-dismiss', id });
}

/** Shows the app's toasts at the foot of the admin, each for as long as it asked (milliseconds). */
export function serveToasts(): void {
  hear((message) => {
    if (message.type === 'toast-hide') take(message.id);
    if (message.type !== 'toast') return;
    const { id, action } = message;
    const close = element('button', { type: 'button', className: 'plain-icon', ariaLabel: 'Dismiss' }, '✕');
    close.addEventListener('click', () => take(id));
    const toast = element('div', { className: message.isError ? 'toast error' : 'toast' }, message.message);
    if (action !== null) {
      const act = element('button', { type: 'button', className: 'toast-action' }, action);
      act.addEventListener('click', () => {
        tellApp({ type: 'toast-action', id });
        take(id);
      });
      toast.append(act);
    }
    toast.append(close);
    shown.set(id, toast);
    part('toasts').append(toast);
    setTimeout(() => take(id), message.duration);
  });
}
