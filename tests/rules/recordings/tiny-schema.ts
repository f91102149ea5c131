import { buildSchema } from 'graphql';
import { readRequest } from '../../../tools/recordings/document.ts';
import type { RecordedRequest } from '../../../tools/recordings/find-requests.ts';
import type { JsonObject } from '../../../tools/recordings/json.ts';

/** As much of an Admin API as a recording needs here. */
export const tinySchema = buildSchema(`
  interface Node { id: ID! }
  scalar DateTime
  directive @idempotent(key: String!) on FIELD
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! endCursor: String }
  type Product implements Node {
    id: ID! legacyResourceId: String title: String! status: String createdAt: DateTime compareDigest: String
    variants(first: Int): VariantConnection!
  }
  type Variant implements Node { id: ID! price: String product: Product }
  type VariantConnection { nodes: [Variant!]! pageInfo: PageInfo! }
  type ProductConnection { nodes: [Product!]! pageInfo: PageInfo! }
  type ApiVersion { handle: String! displayName: String! supported: Boolean! }
  type Hook implements Node { id: ID! apiVersion: ApiVersion! }
  type UserError { field: [String!] message: String! }
  type ProductPayload { product: Product userErrors: [UserError!]! }
  input ProductInput { id: ID title: String }
  input ChangeInput { quantity: Int! changeFromQuantity: Int }
  type Query {
    product(id: ID!): Product
    node(id: ID!): Node
    hook(id: ID!): Hook
    products(first: Int, query: String): ProductConnection!
  }
  type Mutation {
    productCreate(product: ProductInput!): ProductPayload
    "Takes an idempotency key."
    stockSet(changes: [ChangeInput!]!): ProductPayload
  }
`);

export interface TinyRequest {
  text: string;
  data: JsonObject;
  variables?: JsonObject;
  place?: string;
  aside?: boolean;
}

export const request = ({
  text,
  data,
  variables = {},
  place = 'it',
  aside = false,
}: TinyRequest): RecordedRequest => ({
  kind: 'request',
  place,
  text,
  operationName: null,
  variables,
  version: null,
  isAdmin: true,
  aside,
  answer: { data },
});

export const reading = (one: RecordedRequest) => readRequest(tinySchema, one);
