import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** A border between folders: what the files may not import, and the reason people read in the message. */
const refuse = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: patterns.map(([group, message, allowImportNames]) => ({
        group,
        message,
        ...(allowImportNames ? { allowImportNames } : {}),
      })),
    },
  ],
});

const RAW_CLIENT = [
  ['~/database/client.server', '@prisma/client', 'pg', 'pg-copy-streams'],
  'Go through forShop(shop) of ~/database: every row carries its shop, and only app/database may hold the raw client.',
];
const LOCAL_STORE = [
  ['**/tests/**', '**/tools/**'],
  'The product does not know that a local Shopify exists.',
];
const SERVER = [
  ['*.server', '**/*.server', 'node:*'],
  'This file is pure: only *.server.ts may touch the database, Shopify, the clock or Node.',
];
const SHOPIFY = [
  ['@shopify/shopify-api', '@shopify/shopify-api/*', '@shopify/shopify-app-remix/server'],
  'Talk to Shopify through ~/shopify: one gateway decides what is retried.',
];
const POLARIS_OUTSIDE = [
  ['@shopify/polaris'],
  'Only app/ui and app/routes draw: keep the domain free of components.',
];

export default ts.config(
  { ignores: ['node_modules', 'build', '.cache', '.data', '**/generated/**', 'extensions/**/assets/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Remix throws Responses by design.
      '@typescript-eslint/only-throw-error': 'off',
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['**/*.tsx', 'app/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: [
      'app/**/*.server.{ts,tsx}',
      'app/routes/**',
      'app/server.ts',
      'app/entry.server.tsx',
      'app/root.tsx',
    ],
    rules: {
      ...refuse(SERVER, RAW_CLIENT, LOCAL_STORE),
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Pure files do not reach out.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pure rules take asOf; only ~/clock.server knows what time it is.',
        },
      ],
    },
  },
  {
    files: ['app/**/*.server.{ts,tsx}', 'app/server.ts'],
    ignores: ['app/database/**', 'app/clock.server.ts', 'app/shopify/**'],
    rules: {
      ...refuse(RAW_CLIENT, LOCAL_STORE, SHOPIFY, POLARIS_OUTSIDE),
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
          message: 'Ask ~/clock.server: the demo and the tests move it.',
        },
        {
          selector:
            "MemberExpression[object.object.name='process'][object.property.name='env'], MemberExpression[object.name='process'][property.name='env']",
          message: 'Environment variables are read in app/environment.server.ts only.',
        },
      ],
    },
  },
  { files: ['app/environment.server.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['app/shopify/**/*.server.ts'],
    rules: refuse(RAW_CLIENT, LOCAL_STORE),
  },
  {
    files: ['app/routes/**/*.{ts,tsx}'],
    rules: refuse(
      RAW_CLIENT,
      LOCAL_STORE,
      [...SHOPIFY, ['boundary']],
      [
        ['~/shopify/gateway.server', '~/database', '~/database/*'],
        'A route authenticates, parses, calls one domain function and returns: no Prisma and no GraphQL here.',
      ],
    ),
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { defaultFrom: true } }] },
  },
  { files: ['tools/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,mjs}'], ...ts.configs.disableTypeChecked },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        window: 'readonly',
        document: 'readonly',
        location: 'readonly',
        history: 'readonly',
        WebAssembly: 'readonly',
      },
    },
  },
);
