import type { Faults } from '../../control/faults.ts';

export interface FaultField {
  name: string;
  label: string;
  kind: 'switch' | 'number';
  hint?: string;
}

/** Every fault of the control, as the page names it, by what it befalls. */
export const FAULTS: Record<keyof Faults, { title: string; fields: readonly FaultField[] }> = {
  webhooks: {
    title: 'Webhooks',
    fields: [
      { name: 'dropRate', label: 'Lost', kind: 'number', hint: 'share from 0 to 1' },
      { name: 'duplicateRate', label: 'Sent twice', kind: 'number', hint: 'share from 0 to 1' },
      {
        name: 'maxDelaySeconds',
        label: 'Delayed up to',
        kind: 'number',
        hint: 'seconds of the shop’s clock',
      },
      { name: 'shuffle', label: 'They overtake each other', kind: 'switch' },
    ],
  },
  api: {
    title: 'Admin API',
    fields: [
      { name: 'throttle', label: 'Answers THROTTLED', kind: 'switch' },
      { name: 'cut', label: 'Breaks off in the middle of the answer', kind: 'switch' },
      { name: 'status', label: 'Answers with status', kind: 'number', hint: 'from 400 to 599' },
      { name: 'rate', label: 'How often', kind: 'number', hint: 'share from 0 to 1; always, if empty' },
      { name: 'latencyMs', label: 'Answers late by', kind: 'number', hint: 'milliseconds' },
    ],
  },
  bulk: {
    title: 'Bulk operations',
    fields: [
      { name: 'fail', label: 'End as failed, with partial data', kind: 'switch' },
      { name: 'expire', label: 'Their files have expired', kind: 'switch' },
      { name: 'truncateAt', label: 'Their files break off after', kind: 'number', hint: 'bytes' },
    ],
  },
  smtp: { title: 'Mail', fields: [{ name: 'down', label: 'The mail server is down', kind: 'switch' }] },
};

export const KINDS = Object.keys(FAULTS) as (keyof Faults)[];
