import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { classicScript } from './classic-script.ts';
import { send } from './respond.ts';

const SCRIPT = 'text/javascript; charset=utf-8';
const APP_BRIDGE = './app-bridge/shopify-global.ts';
const SHEETS = new Set(['ground', 'frame', 'controls', 'table', 'app', 'overlays', 'theme-editor']);
const built = new Map<string, Promise<string>>();

/** Built at the first request, then kept for as long as the process lives. */
function script(entry: string): Promise<string> {
  const known = built.get(entry);
  if (known) return known;
  const fresh = classicScript(new URL(entry, import.meta.url));
  built.set(entry, fresh);
  return fresh;
}

/** Our stand-in for Shopify's App Bridge. */
export async function sendAppBridge(response: ServerResponse): Promise<true> {
  response.setHeader('access-control-allow-origin', '*');
  return send(response, await script(APP_BRIDGE), SCRIPT);
}

/** `/apps-static/…`: what the admin's own pages are made of. */
export async function sendStatic(response: ServerResponse, name: string): Promise<boolean> {
  if (name === 'admin.js') {
    // The app that is about to be embedded asks for this one next.
    void script(APP_BRIDGE);
    return send(response, await script('./embed/admin.ts'), SCRIPT);
  }
  const sheet = /^([a-z-]+)\.css$/.exec(name)?.[1];
  if (sheet === undefined || !SHEETS.has(sheet)) return false;
  const text = await readFile(new URL(`./styles/${sheet}.css`, import.meta.url));
  return send(response, text, 'text/css; charset=utf-8');
}
