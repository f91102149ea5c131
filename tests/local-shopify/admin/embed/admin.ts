import type { ExtensionInfo, Questions } from '../messages.ts';
import { answer, frame, openApp } from './app-frame.ts';
import { bridge } from './bridge-request.ts';
import { servePageFrame } from './page-frame.ts';
import { serveResourcePicker } from './resource-picker.ts';
import { serveSaveBar } from './save-bar.ts';
import { serveScopes } from './scopes.ts';
import { serveSuggestions } from './suggestions.ts';
import { serveToasts } from './toasts.ts';

const menu = document.getElementById('menu-button');
menu?.addEventListener('click', () => {
  const open = document.body.classList.toggle('menu-open');
  menu.setAttribute('aria-expanded', String(open));
});

const suggest = document.body.dataset['suggest'];
if (suggest !== undefined) serveSuggestions(suggest);

if (frame) {
  servePageFrame();
  serveSaveBar();
  serveToasts();
  serveScopes();
  serveResourcePicker();
  answer('id-token', () => bridge<string>('id-token'));
  answer('user', () => bridge<Questions['user']['answer']>('user'));
  answer('extensions', () => bridge<ExtensionInfo[]>('extensions'));
  openApp();
}
