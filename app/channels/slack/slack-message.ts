import { oneLine } from '../mail/one-line';

/** One thing that a message tells: a sentence, and where in the admin it is shown. */
export interface SlackLine {
  sentence: string;
  url: string | null;
}

/** What a message says before it is written in Slack's way; all of it is plain text. */
export interface SlackSaying {
  heading: string;
  /** Below the heading; null where it says everything. */
  sentence: string | null;
  /** Groups of lines, each below a title of its own; null leaves the title out. */
  groups: readonly { title: string | null; lines: readonly SlackLine[] }[];
  open: { label: string; url: string };
  /** Why the channel gets this. */
  footer: string;
}

/** Verbatim: Slack makes no links and no mentions of what stands in it. */
interface Written {
  type: 'mrkdwn';
  text: string;
  verbatim: true;
}
type Block =
  | { type: 'header'; text: { type: 'plain_text'; text: string } }
  | { type: 'section'; text: Written }
  | { type: 'context'; elements: readonly Written[] };

/** The body of a call to an incoming webhook. `text` is what notifications and screen readers say. */
export interface SlackMessage {
  text: string;
  blocks: readonly Block[];
  unfurl_links: false;
  unfurl_media: false;
}

/** Slack's own limits are 150 in a header, 3000 in a section and 50 blocks. */
const LONGEST_HEADER = 150;
const LONGEST_LINE = 500;
const LONGEST_SECTION = 2_900;
const MOST_BLOCKS = 45;

// A word-joiner keeps what a merchant typed from being read as emphasis.
const JOINER = '\u2060';

/** Foreign text in Slack's markup: `&<>` as Slack asks, and no character that would mean anything to it. */
export const slackText = (text: string, longest = LONGEST_LINE): string =>
  oneLine(text, longest)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[*_~`]/g, (sign) => `${sign}${JOINER}`);

const written = (text: string): Written => ({ type: 'mrkdwn', text, verbatim: true });

const section = (text: string): Block => ({ type: 'section', text: written(text) });

const link = (url: string, label: string): string =>
  `<${url.replace(/[<>|\s]/g, encodeURIComponent).replace(/&/g, '&amp;')}|${slackText(label)}>`;

const lineOf = ({ sentence, url }: SlackLine): string =>
  url === null ? slackText(sentence) : link(url, sentence);

/** Lines in as few sections as Slack's limit allows. */
function sectionsOf(title: string | null, lines: readonly SlackLine[]): Block[] {
  const sections: string[] = [];
  let current = title === null ? '' : `*${slackText(title)}*`;
  for (const line of lines.map(lineOf)) {
    const longer = current === '' ? `• ${line}` : `${current}\n• ${line}`;
    if (longer.length > LONGEST_SECTION) {
      sections.push(current);
      current = `• ${line}`;
    } else current = longer;
  }
  if (current !== '') sections.push(current);
  return sections.map(section);
}

/** A message in Slack's blocks, within Slack's limits. */
export function slackMessage({ heading, sentence, groups, open, footer }: SlackSaying): SlackMessage {
  const body: Block[] = [
    { type: 'header', text: { type: 'plain_text', text: oneLine(heading, LONGEST_HEADER) } },
    ...(sentence === null ? [] : [section(slackText(sentence))]),
    ...groups.flatMap(({ title, lines }) => sectionsOf(title, lines)),
  ];
  return {
    text: slackText(sentence === null ? heading : `${heading}. ${sentence}`),
    blocks: [
      ...body.slice(0, MOST_BLOCKS),
      section(link(open.url, open.label)),
      { type: 'context', elements: [written(slackText(footer))] },
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}
