import { prisma } from './client.server';

/** The raw client for Shopify's session storage alone, which brings its own queries by session id. */
export { prisma };
