import type { Faults } from '../../control/faults.ts';

export interface FaultField {
  label: string;
  /** What a number means; a switch has none. */
  unit: string | null;
}

type Named<T> = { [N in keyof Required<T>]: FaultField };

const a = (label: string, unit: string): FaultField => ({ label, unit });
const only = (label: string): FaultField => ({ label, unit: null });

/** Every fault of the control in words: one that is missing here is an error of types. */
const FAULTS: { [K in keyof Faults]: { title: string; fields: Named<Faults[K]> } } = {
  webhooks: {
    title: 'Webhooks',
    fields: {
      dropRate: a('Lost', 'share from 0 to 1'),
      duplicateRate: a('Sent twice', 'share from 0 to 1'),
      maxDelaySeconds: a('Delayed up to', 'seconds of the shop’s clock'),
      shuffle: only('They overtake each other'),
    },
  },
  api: {
    title: 'Admin API',
    fields: {
      throttle: only('Answers THROTTLED'),
      cut: only('Breaks off in the middle of the answer'),
      reset: only('Breaks the connection before any answer'),
      html: only('Answers a web page, as a proxy does'),
      unapproved: only('The app is not approved for customer data'),
      status: a('Answers with status', 'from 400 to 599'),
      latencyMs: a('Answers late by', 'milliseconds'),
      slowMs: a('The answer takes', 'milliseconds to arrive'),
      rate: a('How often', 'share from 0 to 1; always, if empty'),
      skip: a('Passes first', 'number of requests'),
      times: a('Strikes', 'number of times; always, if empty'),
    },
  },
  tokens: { title: 'Access tokens', fields: { status: a('Answers with status', 'from 400 to 599') } },
  bulk: {
    title: 'Bulk operations',
    fields: {
      fail: only('End as failed, with partial data'),
      hold: only('They do not end'),
      expire: only('Their files have expired'),
      truncateAt: a('Their files break off after', 'bytes'),
    },
  },
  smtp: { title: 'Mail', fields: { down: only('The mail server is down') } },
  slack: {
    title: 'Slack',
    fields: {
      gone: only('The webhook was removed'),
      archived: only('The channel is archived'),
      refuses: only('Answers 200, and that the message is no good'),
      silent: only('Never answers'),
      latencyMs: a('Answers late by', 'milliseconds'),
      status: a('Answers with status', 'from 400 to 599'),
    },
  },
};

export interface FaultGroup {
  kind: keyof Faults;
  title: string;
  fields: [name: string, field: FaultField][];
}

export const FAULT_GROUPS: readonly FaultGroup[] = (Object.keys(FAULTS) as (keyof Faults)[]).map((kind) => ({
  kind,
  title: FAULTS[kind].title,
  fields: Object.entries<FaultField>(FAULTS[kind].fields),
}));
