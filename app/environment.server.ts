import { z } from 'zod';

const oneOf = (value: string) => value.split(',').map((part) => part.trim());

/** `id:base64` pairs of 32 bytes: the first encrypts, every one decrypts. */
const keyRing = z
  .string()
  .transform((text) =>
    oneOf(text).map((pair) => ({
      id: pair.split(':')[0] ?? '',
      key: Buffer.from(pair.split(':')[1] ?? '', 'base64'),
    })),
  )
  .refine(
    (keys) => keys.every(({ id, key }) => id !== '' && key.length === 32),
    'must be id:base64 pairs of 32 bytes, separated by commas',
  );

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  PORT: z.coerce.number().int().min(0).default(3000),
  PROCESS: z.enum(['all', 'web', 'worker']).default('all'),
  DATABASE_URL: z.url(),
  // Six jobs at once hold up to two each; pages and webhooks need some beside them.
  DATABASE_CONNECTIONS: z.coerce.number().int().min(14).default(20),
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  SHOPIFY_APP_URL: z.url(),
  SHOPIFY_APP_HANDLE: z.string().min(1).default('mainstay'),
  DISTRIBUTION: z.enum(['app-store', 'one-brand']).default('app-store'),
  TOKEN_KEYS: keyRing,
  SMTP_URL: z.url(),
  MAIL_FROM: z.string().min(3),
  /** Only for development: where App Bridge is served instead of Shopify's CDN. */
  APP_BRIDGE_URL: z.url().optional(),
});

export type Environment = z.infer<typeof schema>;

/** Reads the environment once. Throws one error that names everything missing or wrong. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) =>
      `  ${issue.path.join('.')}: ${source[String(issue.path[0])] === undefined ? 'is missing' : issue.message}`,
  );
  throw new Error(`Mainstay cannot start. Set these environment variables:\n${lines.join('\n')}`);
}

let read: Environment | undefined;

/** The environment, read and checked at first use; `app/server.ts` uses it before anything else starts. */
export const environment = (): Environment => (read ??= readEnvironment());
