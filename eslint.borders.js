import { builtinModules } from 'node:module';

/**
 * What each folder of app/ may import besides itself and the plain files beside it (clock, environment, log): the
 * map of docs/design.md. A refusal says the reason, because people meet it before they meet the map.
 */
const MAY_KNOW = {
  words: [],
  database: [],
  files: [],
  team: ['files', 'shopify', 'database', 'jobs/queue.server', 'words'],
  channels: ['words'],
  shopify: ['database', 'jobs/queue.server'],
  catalogue: ['shopify', 'database', 'jobs/queue.server'],
  universe: ['team', 'files', 'shopify', 'database', 'jobs/queue.server', 'words'],
  'stock-guard': [
    'catalogue',
    'team',
    'files',
    'shopify',
    'database',
    'jobs/queue.server',
    'channels',
    'words',
  ],
  jobs: ['catalogue', 'universe', 'stock-guard', 'team', 'database'],
  ui: ['catalogue', 'universe', 'stock-guard', 'team', 'files', 'shopify', 'words'],
  routes: ['catalogue', 'universe', 'stock-guard', 'team', 'files', 'shopify', 'words', 'ui'],
};

const FOLDERS = Object.keys(MAY_KNOW);
const SERVER_FILES = '*.server.{ts,tsx}';

const elsewhere = (folder) => ({
  regex: `^~/(?!(?:${[folder, ...MAY_KNOW[folder]].join('|')})(?:/|$))[\\w-]+/`,
  message: `app/${folder} does not know that folder: the map in docs/design.md says who may know whom.`,
});
const BY_THE_WAY = {
  regex: `^(?:\\.\\./)+(?:${FOLDERS.join('|')})/`,
  message: 'Another folder is imported by ~/, so that its border can be seen.',
};
const RAW_CLIENT = {
  group: [
    '~/database/client.server',
    '~/database/shopify-sessions.server',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pg-copy-streams',
  ],
  message:
    'Go through forShop(shop) of ~/database: every row carries its shop, and only app/database may hold the raw client.',
};
const LOCAL_STORE = {
  group: ['**/tests/**', '**/tools/**'],
  message: 'The product does not know that a local Shopify exists.',
};
const SERVER = {
  group: ['*.server', '**/*.server'],
  message: 'This file is pure: only *.server.ts may touch the database, Shopify, the clock or Node.',
};
const NODE = {
  regex: `^(?:node:|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$)`,
  message: 'This file is pure and also runs in the browser: only *.server.ts may use Node.',
};
const SHOPIFY = {
  group: ['@shopify/shopify-api', '@shopify/shopify-api/*', '@shopify/shopify-app-remix/server'],
  message: 'Talk to Shopify through ~/shopify: one gateway decides what is retried.',
};
const POLARIS = {
  group: ['@shopify/polaris', '@shopify/polaris-icons', '@shopify/app-bridge-react'],
  message: 'Only app/ui and app/routes draw: keep the domain free of components.',
};
const MAIL = {
  group: ['nodemailer'],
  message: 'Mail leaves through ~/channels/mail/send.server alone.',
};
const OPERATIONS = {
  group: ['~/shopify/gateway.server', '~/shopify/generated/*', '~/catalogue/from-shopify.server'],
  message:
    'A route authenticates, parses, calls one domain function and returns: no Prisma and no GraphQL here.',
};

const CLOCK = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
  message: 'Pure rules take asOf, the others ask ~/clock.server: the demo and the tests move it.',
};
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Environment variables are read in app/environment.server.ts only.',
};
const RAW_SQL = {
  selector: 'MemberExpression[property.name=/^\\$(query|execute)Raw/]',
  message: 'Write sql`…` or run`…` of forShop(shop): they refuse statements that do not name the shop.',
};
const BARREL = {
  selector: "ExportAllDeclaration, ExportNamedDeclaration[source][exportKind!='type']",
  message: 'Import a thing from where it is made: no barrels.',
};

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const syntax = (...refused) => ({ 'no-restricted-syntax': ['error', ...refused] });

/** Who may use what has only one door. */
const doors = (folder) => [
  ...(folder === 'database' ? [] : [RAW_CLIENT]),
  ...(folder === 'shopify' ? [] : [SHOPIFY]),
  ...(folder === 'channels' ? [] : [MAIL]),
  ...(folder === 'ui' ? [] : [POLARIS]),
];

const ofFolder = (folder) => {
  const always = [elsewhere(folder), BY_THE_WAY, LOCAL_STORE];
  return [
    {
      files: [`app/${folder}/**/*.{ts,tsx}`],
      ignores: [`**/${SERVER_FILES}`],
      rules: imports(...always, ...doors(folder), ...(folder === 'shopify' ? [SHOPIFY] : []), SERVER, NODE),
    },
    { files: [`app/${folder}/**/${SERVER_FILES}`], rules: imports(...always, ...doors(folder)) },
  ];
};

/** The borders of the product, in the order in which later ones replace earlier ones. */
export const borders = [
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: {
      ...syntax(CLOCK, ENVIRONMENT, RAW_SQL, BARREL),
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only the gateway and bulk files reach out.' },
      ],
    },
  },
  { files: ['app/database/**'], rules: syntax(CLOCK, ENVIRONMENT, BARREL) },
  { files: ['app/clock.server.ts'], rules: syntax(ENVIRONMENT, RAW_SQL, BARREL) },
  { files: ['app/environment.server.ts'], rules: syntax(CLOCK, RAW_SQL, BARREL) },
  { files: ['app/catalogue/bulk-file.server.ts'], rules: { 'no-restricted-globals': 'off' } },
  // The browser keeps a file of any size: a fetcher would read it as data of the page.
  { files: ['app/ui/universe/files/use-download.ts'], rules: { 'no-restricted-globals': 'off' } },
  ...FOLDERS.filter((folder) => folder !== 'routes').flatMap(ofFolder),
  {
    files: ['app/routes/**/*.{ts,tsx}'],
    rules: imports(
      elsewhere('routes'),
      BY_THE_WAY,
      LOCAL_STORE,
      RAW_CLIENT,
      MAIL,
      { ...SHOPIFY, allowImportNames: ['boundary'] },
      OPERATIONS,
    ),
  },
  {
    files: ['app/shopify/sessions.server.ts'],
    rules: imports(elsewhere('shopify'), BY_THE_WAY, LOCAL_STORE, POLARIS, MAIL),
  },
  { files: ['app/*.{ts,tsx}'], rules: imports(LOCAL_STORE, MAIL, POLARIS) },
  {
    files: [
      '**/{utils,helpers,services,misc,common,index}.{ts,tsx,mjs}',
      'app/**/{utils,helpers,services,misc}/**',
    ],
    rules: syntax({ selector: 'Program', message: 'Name a file for what it holds.' }),
  },
];
