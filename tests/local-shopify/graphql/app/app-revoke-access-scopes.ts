import { withArguments } from '../field.ts';
import { accessScope } from './app.ts';
import { userError, type UserError } from '../user-error.ts';

/** The app gives optional scopes back; what it requires, never asked for or only implies it cannot. */
export const appRevokeAccessScopes = withArguments<unknown>(
  ['scopes'],
  (_root, args, { app, installation, revokeScopes }) => {
    const scopes = [...new Set(args['scopes'] as string[])];
    const isDeclared = (scope: string) =>
      app.requiredScopes.includes(scope) || app.optionalScopes.includes(scope);
    const isImplied = (scope: string) =>
      !isDeclared(scope) && installation?.grantedScopes.includes(scope.replace(/^read_/, 'write_')) === true;
    const complaints: [UserError, (scope: string) => boolean][] = [
      [
        complaint('UNKNOWN_SCOPES', 'The requested list of scopes to revoke includes invalid handles.'),
        isNoHandle,
      ],
      [
        complaint('CANNOT_REVOKE_REQUIRED_SCOPES', 'Required scopes cannot be revoked.'),
        (scope) => app.requiredScopes.includes(scope),
      ],
      [
        complaint('CANNOT_REVOKE_IMPLIED_SCOPES', 'Already granted implied scopes cannot be revoked.'),
        isImplied,
      ],
      [
        complaint(
          'CANNOT_REVOKE_UNDECLARED_SCOPES',
          "Cannot revoke optional scopes that haven't been declared.",
        ),
        (scope) => !isDeclared(scope) && !isImplied(scope) && !isNoHandle(scope),
      ],
    ];
    const userErrors = complaints.filter(([, concerns]) => scopes.some(concerns)).map(([error]) => error);
    if (userErrors.length > 0) return { revoked: null, userErrors };
    revokeScopes(scopes);
    return { revoked: scopes.map(accessScope), userErrors: [] };
  },
);

const complaint = (code: string, message: string): UserError => userError(['scopes'], message, code);

const isNoHandle = (scope: string): boolean => !/^(un)?(authenticated_)?(read|write)_[a-z_]+$/.test(scope);
