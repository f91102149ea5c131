import { GraphQLError } from 'graphql';
import type { AccessRule } from '../schema/access-rules.ts';

/** What the local Shopify does not implement is refused by its name; nothing is ever made up. */
export function notImplemented(name: string): GraphQLError {
  return new GraphQLError(`The local Shopify does not implement ${name}.`, {
    extensions: { code: 'NOT_IMPLEMENTED', field: name },
  });
}

/** What an app that is not approved for protected customer data hears of an object that holds some. */
export function notApproved(type: string): GraphQLError {
  return new GraphQLError(
    `This app is not approved to access the ${type} object. See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.`,
    {
      extensions: {
        code: 'ACCESS_DENIED',
        documentation: 'https://shopify.dev/docs/apps/launch/protected-customer-data',
      },
    },
  );
}

export function accessDenied(field: string, rule: AccessRule): GraphQLError {
  return new GraphQLError(`Access denied for ${field} field. Required access: ${rule.sentence}`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess: rule.sentence,
    },
  });
}
