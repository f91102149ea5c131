import type { ScopesDetail } from '../messages.ts';
import { answer } from './app-frame.ts';
import { bridge } from './bridge-request.ts';
import { askInDialog } from './dialog.ts';
import { element } from './elements.ts';

interface ScopeInWords {
  scope: string;
  words: string;
}

/** The merchant is asked before the app gets optional scopes, in words, as Shopify asks. */
export function serveScopes(): void {
  answer('scopes-query', () => bridge<ScopesDetail>('scopes-query'));
  answer('scopes-revoke', async (scopes) => ({
    detail: await bridge<ScopesDetail>('scopes-revoke', scopes),
  }));
  answer('scopes-request', async (scopes) => {
    const missing = await bridge<ScopeInWords[]>('scopes-missing', scopes);
    if (missing.length === 0) return { result: 'granted-all', detail: await bridge('scopes-query') };
    const line = ({ scope, words }: ScopeInWords) =>
      element('li', {}, words, ' ', element('small', {}, scope));
    const content = element(
      'div',
      {},
      element('p', {}, 'Mainstay asks for more access to this store:'),
      element('ul', { className: 'scopes' }, ...missing.map(line)),
    );
    const result = await askInDialog<'granted-all' | 'declined-all'>(
      'Update data access',
      content,
      [
        { label: 'Cancel', kind: 'plain', value: () => 'declined-all' },
        { label: 'Update', kind: 'primary', value: () => 'granted-all' },
      ],
      'declined-all',
    );
    if (result === 'granted-all') return { result, detail: await bridge('scopes-grant', scopes) };
    return { result, detail: await bridge('scopes-query') };
  });
}
