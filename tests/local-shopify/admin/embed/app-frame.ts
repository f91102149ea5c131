import type { Envelope, FromAdmin, FromApp, Questions } from '../messages.ts';

type Answers = { [Q in keyof Questions]: (payload: Questions[Q]['ask']) => Promise<Questions[Q]['answer']> };

export const frame = document.querySelector<HTMLIFrameElement>('#app-frame');
export const store = frame?.dataset['store'] ?? '';
export const appPath = frame?.dataset['appPath'] ?? '';
const appAddress = frame?.dataset['address'] ?? location.href;
export const appOrigin = new URL(appAddress).origin;

const listeners: ((message: FromApp) => void)[] = [];
const answers: Partial<Answers> = {};

/** Hears what the app tells. */
export function hear(listener: (message: FromApp) => void): void {
  listeners.push(listener);
}

/** Answers one of the app's questions; what it throws reaches the app as a rejected promise. */
export function answer<Q extends keyof Questions>(question: Q, give: Answers[Q]): void {
  answers[question] = give;
}

function post(envelope: Envelope): void {
  frame?.contentWindow?.postMessage(envelope, appOrigin);
}

/** Opens the app; only when everyone listens, so that nothing it says is missed. */
export function openApp(): void {
  if (frame) frame.src = appAddress;
}

/** Tells the app something. */
export function tellApp(message: FromAdmin): void {
  post({ mainstayAdmin: 'tell', message });
}

async function reply(id: number, question: keyof Questions, payload: unknown): Promise<void> {
  try {
    const give = answers[question] as ((payload: unknown) => Promise<unknown>) | undefined;
    if (!give) throw new Error(`The local admin cannot answer "${question}".`);
    post({ mainstayAdmin: 'answer', id, answer: await give(payload), error: null });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    post({ mainstayAdmin: 'answer', id, answer: null, error: reason });
  }
}

window.addEventListener('message', (event: MessageEvent<Envelope | null>) => {
  if (!frame || event.source !== frame.contentWindow || event.origin !== appOrigin || !event.data) return;
  const envelope = event.data;
  if (envelope.mainstayAdmin === 'ask') void reply(envelope.id, envelope.question, envelope.payload);
  else if (envelope.mainstayAdmin === 'tell') {
    for (const listener of listeners) listener(envelope.message as FromApp);
  }
});
