import type { Delivery } from '../../webhooks/delivery-log.ts';
import { html, type Html } from '../html.ts';

export const STATES = [
  ['waiting', 'Waiting'],
  ['delivered', 'Delivered'],
  ['given-up', 'Given up'],
  ['dropped', 'Lost'],
] as const satisfies [Delivery['state'], string][];

const TONES: Record<Delivery['state'], string> = {
  waiting: 'warning',
  delivered: 'success',
  'given-up': 'critical',
  dropped: 'critical',
  refused: 'critical',
};

export function stateBadge({ state }: Delivery): Html {
  const words = STATES.find(([name]) => name === state)?.[1];
  return html`<span class="badge ${TONES[state]}">${words}</span>`;
}

/** How an attempt ended: "200", "503", "connection refused". */
export function outcome({ status, error }: Delivery['attempts'][number]): string {
  return status === null ? (error ?? 'no answer') : String(status);
}
