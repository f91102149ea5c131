const HOSTS: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com'];
/** The path of an incoming webhook: workspace, app, secret. Workflows take other bodies. */
const PATH = /^\/services\/T\w{1,40}\/B\w{1,40}\/\w{1,80}$/;

/** The address of an incoming webhook as it is stored, or null where it is none of Slack's. */
export function slackWebhookUrl(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, host, pathname, username, password, search, hash } = new URL(trimmed);
  const bare = username === '' && password === '' && search === '' && hash === '';
  return protocol === 'https:' && bare && HOSTS.includes(host) && PATH.test(pathname)
    ? `https://${host}${pathname}`
    : null;
}
