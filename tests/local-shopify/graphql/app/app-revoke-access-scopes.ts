import { withArguments } from '../field.ts';
import { accessScope } from './app.ts';
import { userError } from '../user-error.ts';

/** The app gives optional scopes back; required ones it cannot. */
export const appRevokeAccessScopes = withArguments<unknown>(
  ['scopes'],
  (_root, args, { app, revokeScopes }) => {
    const scopes = args['scopes'] as string[];
    const userErrors = scopes.flatMap((scope) => {
      if (app.requiredScopes.includes(scope))
        return [
          userError(
            ['scopes'],
            `${scope} is required and cannot be revoked.`,
            'CANNOT_REVOKE_REQUIRED_SCOPES',
          ),
        ];
      if (!app.optionalScopes.includes(scope))
        return [userError(['scopes'], `${scope} is not declared.`, 'CANNOT_REVOKE_UNDECLARED_SCOPES')];
      return [];
    });
    if (userErrors.length > 0) return { revoked: null, userErrors };
    revokeScopes(scopes);
    return { revoked: scopes.map(accessScope), userErrors: [] };
  },
);
