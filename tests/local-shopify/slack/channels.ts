import { addLatest } from '../latest.ts';
import type { ReceivedSlackMessage } from './message.ts';

/** What stands in Slack's channels. */
export class SlackChannels {
  readonly messages: ReceivedSlackMessage[] = [];
  readonly #keep: (message: ReceivedSlackMessage) => void;

  constructor(keep: (message: ReceivedSlackMessage) => void) {
    this.#keep = keep;
  }

  take(message: ReceivedSlackMessage): void {
    addLatest(this.messages, message);
    this.#keep(message);
  }
}
