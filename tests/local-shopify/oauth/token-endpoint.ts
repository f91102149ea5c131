import type { LocalServer } from '../local-server.ts';
import { compressed, type Installation } from './installations.ts';
import { readSessionToken } from './session-token.ts';
import { STAFF } from './staff.ts';
import type { AccessToken } from './tokens.ts';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const ONLINE = 'urn:shopify:params:oauth:token-type:online-access-token';

export interface TokenAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** `POST /admin/oauth/access_token`: token exchange and refresh. */
export function answerTokenRequest(
  server: LocalServer,
  shop: string,
  form: Record<string, unknown>,
): TokenAnswer {
  if (form['client_id'] !== server.apiKey || form['client_secret'] !== server.apiSecret)
    return refused('invalid_client', 'The client is unknown, or its secret is wrong.');
  const installation = server.installation(shop);
  if (installation === null) return refused('invalid_request', 'The app is not installed in this shop.');
  if (form['grant_type'] === 'refresh_token')
    return refresh(server, installation, String(form['refresh_token']));
  if (form['grant_type'] === EXCHANGE) return exchange(server, installation, form);
  return refused('unsupported_grant_type', 'Use token exchange or a refresh token.');
}

function exchange(
  server: LocalServer,
  installation: Installation,
  form: Record<string, unknown>,
): TokenAnswer {
  const claims = readSessionToken(String(form['subject_token']), server.apiKey, server.apiSecret);
  if (form['subject_token_type'] !== ID_TOKEN || claims?.dest !== `https://${installation.shop}`)
    return refused('invalid_subject_token', 'The session token is invalid or over.');
  if (form['requested_token_type'] === ONLINE) {
    const token = server.tokens.online(installation.shop, Number(claims.sub));
    return { status: 200, body: { ...answer(token, installation), ...associatedUser(token, installation) } };
  }
  const token = server.tokens.offline(installation.shop, String(form['expiring']) === '1');
  return { status: 200, body: answer(token, installation) };
}

function refresh(server: LocalServer, installation: Installation, refreshToken: string): TokenAnswer {
  const token = server.tokens.refresh(refreshToken, installation.shop);
  if (token === null) return refused('invalid_grant', 'This refresh token is unknown, used or over.');
  return { status: 200, body: answer(token, installation) };
}

function answer(token: AccessToken, { grantedScopes }: Installation): Record<string, unknown> {
  return {
    access_token: token.token,
    scope: compressed(grantedScopes),
    ...(token.expiresAt === null ? {} : { expires_in: secondsUntil(token.expiresAt) }),
    ...(token.refreshToken === null
      ? {}
      : {
          refresh_token: token.refreshToken,
          refresh_token_expires_in: secondsUntil(token.refreshExpiresAt ?? 0),
        }),
  };
}

function associatedUser({ userId }: AccessToken, { grantedScopes }: Installation): Record<string, unknown> {
  const user = STAFF.find((member) => member.id === userId) ?? STAFF[0];
  return { associated_user_scope: compressed(grantedScopes), associated_user: user };
}

const secondsUntil = (time: number): number => Math.round((time - Date.now()) / 1000);

const refused = (error: string, error_description: string): TokenAnswer => ({
  status: 400,
  body: { error, error_description },
});
