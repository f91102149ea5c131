import type { ToastOptions } from '@shopify/app-bridge-types';
import { hear, tell } from './channel.ts';

const SHOWN_FOR_MS = 5000;
const options = new Map<string, ToastOptions>();
let toasts = 0;

export const toast = {
  show(message: string, chosen: ToastOptions = {}): string {
    toasts += 1;
    const id = String(toasts);
    options.set(id, chosen);
    const { isError = false, duration = SHOWN_FOR_MS, action = null } = chosen;
    tell({ type: 'toast', id, message, isError, duration, action });
    return id;
  },
  hide: (id: string) => tell({ type: 'toast-hide', id }),
};

hear((message) => {
  if (message.type === 'toast-action') options.get(message.id)?.onAction?.();
  if (message.type === 'toast-dismiss') options.get(message.id)?.onDismiss?.();
});
