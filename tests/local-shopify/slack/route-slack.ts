import https from 'node:https';
import { connect, type NetConnectOpts } from 'node:net';
import type { Duplex } from 'node:stream';
import { SLACK_HOSTS } from './webhook.ts';

type CreateConnection = https.Agent['createConnection'];

/** Connects to the local Slack, without TLS, whoever asks for Slack's hosts; to all others as always. */
class SlackHere extends https.Agent {
  readonly #url: URL;

  constructor(url: string) {
    super();
    this.#url = new URL(url);
  }

  override createConnection(...args: Parameters<CreateConnection>): Duplex | null | undefined {
    const { host } = args[0] as { host?: string | null };
    if (!SLACK_HOSTS.includes(host ?? '')) return super.createConnection(...args);
    return connect({ host: this.#url.hostname, port: Number(this.#url.port) } satisfies NetConnectOpts);
  }
}

/**
 * Sends every https request for Slack's hosts to a local Shopify, which stands in for Slack too: below the request,
 * where a connection is made. Returns how to undo it.
 */
export function routeSlackTo(url: string): () => void {
  const before = https.globalAgent;
  https.globalAgent = new SlackHere(url);
  return () => {
    https.globalAgent = before;
  };
}
