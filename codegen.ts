import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations alone, from the official schema; `npm run codegen` brings the schema first. */
const config: CodegenConfig = {
  schema: '.cache/shopify/admin_2026-10.json',
  documents: ['app/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'app/shopify/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          ARN: 'string',
          BigInt: 'string',
          Color: 'string',
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          FormattedString: 'string',
          HTML: 'string',
          ISO8601: 'string',
          JSON: 'unknown',
          Money: 'string',
          StorefrontID: 'string',
          URL: 'string',
          UnsignedInt64: 'string',
          UtcOffset: 'string',
        },
      },
    },
  },
};

export default config;
