import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { API_VERSION } from '../app/shopify/api-version.ts';

const run = promisify(execFile);
const PACKAGE = '@shopify/dev-mcp@1.16.0';
const INTEGRITY = 'tqgRnK7sQhjew+htxtleTH23nXB5fZcsrhWgEkomsorGXvLOB2mh2upwZm8uzuTDNTZnqtLMe64yIwh6s2awtw==';
const CACHE = fileURLToPath(new URL('../.cache/shopify/', import.meta.url));

/**
 * The official Admin schema (introspection JSON, gzipped) of a version: path of the cached file, fetched from
 * the npm registry the first time. Only that one file is taken: the whole package tree is 366 MB.
 */
export async function adminSchemaFile(version = API_VERSION) {
  const name = `admin_${version}.json.gz`;
  const cached = join(CACHE, name);
  if (await exists(cached)) return cached;
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'fetching-'));
  try {
    const tarball = await pack(work);
    await checkIntegrity(tarball);
    const member = `package/dist/data/${name}`;
    await run('tar', ['-xzf', tarball, '-C', work, member]).catch(() => {
      throw new Error(`${PACKAGE} holds no Admin schema ${version}`);
    });
    // A rename is atomic: another process never reads half a schema.
    await rename(join(work, member), cached);
    return cached;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function pack(folder) {
  try {
    const { stdout } = await run('npm', ['pack', PACKAGE, '--json', '--pack-destination', folder], {
      maxBuffer: 1 << 26,
    });
    return join(folder, JSON.parse(stdout)[0].filename);
  } catch (error) {
    throw new Error(
      `The Shopify Admin schema is not in .cache/shopify and ${PACKAGE} could not be fetched from the npm registry. ` +
        `Connect once, then this works offline.\n${error.stderr ?? error.message}`,
      { cause: error },
    );
  }
}

async function checkIntegrity(tarball) {
  const actual = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  if (actual !== INTEGRITY) throw new Error(`${PACKAGE} is not the package we pinned: sha512-${actual}`);
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await adminSchemaFile(process.argv[2]));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
