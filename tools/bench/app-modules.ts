// Loaded into a bare Node process that measures a part of app/: resolves imports as the build does.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const APP = pathToFileURL(`${process.cwd()}/app/`).href;

/** `~/x` and `./x` without an extension are files of ours; everything else is Node's business. */
registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('~/') ? new URL(specifier.slice(2), APP) : null;
    const near =
      /^\.\.?\//.test(specifier) && context.parentURL ? new URL(specifier, context.parentURL) : null;
    const url = own ?? near;
    if (url && existsSync(`${fileURLToPath(url)}.ts`)) return next(`${url.href}.ts`, context);
    return next(specifier, context);
  },
});
