import { HttpResponseError } from '@shopify/shopify-api';

const isReply = (error: unknown): error is HttpResponseError => error instanceof HttpResponseError;

/** The status of an error that the library made of a reply; null for any other error. */
export const statusOf = (error: unknown): number | null => (isReply(error) ? error.response.code : null);
