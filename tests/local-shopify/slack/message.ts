import { z } from 'zod';

const mrkdwn = (longest: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(longest),
    verbatim: z.boolean().optional(),
  });

/** The blocks that are understood here, with Slack's own limits; others are refused as Slack refuses unknown ones. */
const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('header'),
    text: z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(150) }),
  }),
  z.strictObject({ type: z.literal('section'), text: mrkdwn(3_000) }),
  z.strictObject({ type: z.literal('context'), elements: z.array(mrkdwn(3_000)).min(1).max(10) }),
  z.strictObject({ type: z.literal('divider') }),
]);

const payload = z.looseObject({
  text: z.string().max(40_000).optional(),
  blocks: z.array(z.unknown()).optional(),
});

export type SlackBlock = z.output<typeof block>;

/** A message as a channel shows it. */
export interface ReceivedSlackMessage {
  id: string;
  /** The webhook's own part of the address, without its secret. */
  channel: string;
  text: string;
  blocks: SlackBlock[];
  receivedAt: string;
}

export type Reading =
  | { kind: 'message'; text: string; blocks: SlackBlock[] }
  | { kind: 'refused'; says: 'invalid_payload' | 'no_text' | 'invalid_blocks' };

const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
};

/** What a call to an incoming webhook says, read as strictly as Slack reads it. */
export function readMessage(body: string): Reading {
  const read = payload.safeParse(jsonOf(body));
  if (!read.success) return { kind: 'refused', says: 'invalid_payload' };
  const { text = '', blocks = [] } = read.data;
  if (text === '' && blocks.length === 0) return { kind: 'refused', says: 'no_text' };
  const understood = z.array(block).max(50).safeParse(blocks);
  if (!understood.success) return { kind: 'refused', says: 'invalid_blocks' };
  return { kind: 'message', text, blocks: understood.data };
}
