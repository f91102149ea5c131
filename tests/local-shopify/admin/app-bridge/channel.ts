import type { Envelope, FromAdmin, FromApp, Questions } from '../messages.ts';

const script = document.currentScript as HTMLScriptElement | null;

/** The admin that serves this script is the admin that embeds the app. */
export const adminOrigin = new URL(script?.src ?? location.href).origin;
export const scriptKey = script?.dataset['apiKey'];

const waiting = new Map<number, { resolve: (answer: never) => void; reject: (reason: Error) => void }>();
const listeners: ((message: FromAdmin) => void)[] = [];
let asked = 0;

function post(envelope: Envelope): void {
  window.parent.postMessage(envelope, adminOrigin);
}

/** Tells the admin something. */
export function tell(message: FromApp): void {
  post({ mainstayAdmin: 'tell', message });
}

/** Asks the admin and waits for its answer; rejects with the admin's reason. */
export function ask<Q extends keyof Questions>(
  question: Q,
  payload: Questions[Q]['ask'],
): Promise<Questions[Q]['answer']> {
  return new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve, reject });
    post({ mainstayAdmin: 'ask', id: asked, question, payload });
  });
}

/** Hears what the admin says, for as long as the page lives. */
export function hear(listener: (message: FromAdmin) => void): void {
  listeners.push(listener);
}

window.addEventListener('message', (event: MessageEvent<Partial<Envelope> | null>) => {
  if (event.source !== window.parent || event.origin !== adminOrigin || !event.data) return;
  const envelope = event.data as Envelope;
  if (envelope.mainstayAdmin === 'answer') {
    const asker = waiting.get(envelope.id);
    waiting.delete(envelope.id);
    if (envelope.error === null) asker?.resolve(envelope.answer as never);
    else asker?.reject(new Error(envelope.error));
  } else if (envelope.mainstayAdmin === 'tell') {
    for (const listener of listeners) listener(envelope.message as FromAdmin);
  }
});

tell({ type: 'start' });
