import type { Plan } from './graphql/cost/bucket.ts';
import type { AppConfiguration } from './oauth/app-configuration.ts';
import type { AdminSchema } from './schema/admin-schema.ts';
import type { Seed } from './store/types.ts';

export interface LocalServerOptions {
  schema: AdminSchema;
  app: AppConfiguration;
  apiKey: string;
  apiSecret: string;
  seeds: Seed[];
  retryFactor: number;
  plan: Plan;
  /** Where result files lie; default: a folder that goes with the process. */
  bulkFolder?: string | undefined;
  keep?: Keep | undefined;
}

/** Hears of what must outlive the process beside the stores' own state; shop '' for what all share. */
export type Keep = (
  shop: string,
  table: 'mails' | 'slackMessages' | 'deliveries' | 'bulkOperations',
  key: string,
  value: object,
) => void;

/** Addresses that are known once everything listens. */
export interface Addresses {
  /** This server. */
  publicUrl: string;
  /** The app behind its tunnel, as browsers reach it. */
  tunnelUrl: string;
  /** The app itself, where webhooks go. */
  appUrl: string;
}
