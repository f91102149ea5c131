/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment MirroredLevel on InventoryLevel {\n  id\n  isActive\n  item {\n    id\n  }\n  location {\n    id\n  }\n  quantities(\n    names: [\"available\", \"on_hand\", \"committed\", \"incoming\", \"reserved\", \"safety_stock\"]\n  ) {\n    name\n    quantity\n  }\n  updatedAt\n}": typeof types.MirroredLevelFragmentDoc,
    "fragment MirroredLine on LineItem {\n  id\n  quantity\n  currentQuantity\n  product {\n    id\n  }\n  variant {\n    id\n  }\n  originalUnitPriceSet {\n    shopMoney {\n      amount\n    }\n  }\n  totalDiscountSet {\n    shopMoney {\n      amount\n    }\n  }\n}": typeof types.MirroredLineFragmentDoc,
    "fragment MirroredVariant on ProductVariant {\n  id\n  position\n  title\n  selectedOptions {\n    value\n  }\n  sku\n  barcode\n  price\n  compareAtPrice\n  inventoryPolicy\n  updatedAt\n  inventoryItem {\n    id\n    tracked\n    updatedAt\n  }\n}": typeof types.MirroredVariantFragmentDoc,
    "query ReadBulk($id: ID!) {\n  bulkOperation(id: $id) {\n    id\n    status\n    errorCode\n    createdAt\n    completedAt\n    objectCount\n    url\n  }\n}": typeof types.ReadBulkDocument,
    "query ReadCatalogue {\n  products {\n    edges {\n      node {\n        id\n        title\n        handle\n        status\n        vendor\n        productType\n        tags\n        options {\n          name\n        }\n        featuredMedia {\n          preview {\n            image {\n              url\n            }\n          }\n        }\n        publishedAt\n        isGiftCard\n        hasVariantsThatRequiresComponents\n        createdAt\n        updatedAt\n        variants {\n          edges {\n            node {\n              id\n              product {\n                id\n              }\n              position\n              title\n              selectedOptions {\n                value\n              }\n              sku\n              barcode\n              price\n              compareAtPrice\n              inventoryPolicy\n              updatedAt\n              inventoryItem {\n                id\n                tracked\n                updatedAt\n                inventoryLevels {\n                  edges {\n                    node {\n                      id\n                      item {\n                        id\n                      }\n                      location {\n                        id\n                      }\n                      quantities(\n                        names: [\"available\", \"on_hand\", \"committed\", \"incoming\", \"reserved\", \"safety_stock\"]\n                      ) {\n                        name\n                        quantity\n                      }\n                      updatedAt\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ReadCatalogueDocument,
    "query ReadChangedLevels($location: ID!, $since: String!, $after: String) {\n  location(id: $location) {\n    inventoryLevels(first: 200, after: $after, query: $since, includeInactive: true) {\n      nodes {\n        ...MirroredLevel\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ReadChangedLevelsDocument,
    "query ReadChangedOrders($since: String!, $after: String) {\n  orders(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReadChangedOrdersDocument,
    "query ReadChangedProducts($since: String!, $after: String) {\n  products(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {\n    nodes {\n      id\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReadChangedProductsDocument,
    "query ReadComponents($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on ProductVariant {\n      id\n      productVariantComponents(first: 30) {\n        nodes {\n          quantity\n          productVariant {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": typeof types.ReadComponentsDocument,
    "query ReadCounts {\n  productsCount(limit: null) {\n    count\n  }\n  productVariantsCount(limit: null) {\n    count\n  }\n}": typeof types.ReadCountsDocument,
    "query ReadItems($ids: [ID!]!, $levels: Int!) {\n  nodes(ids: $ids) {\n    ... on InventoryItem {\n      id\n      inventoryLevels(first: $levels) {\n        nodes {\n          ...MirroredLevel\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": typeof types.ReadItemsDocument,
    "query ReadLocations($after: String) {\n  locations(\n    first: 100\n    after: $after\n    includeInactive: true\n    includeLegacy: true\n    sortKey: ID\n  ) {\n    nodes {\n      id\n      name\n      isActive\n      fulfillsOnlineOrders\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ReadLocationsDocument,
    "query ReadMoreComponents($variant: ID!, $after: String) {\n  productVariant(id: $variant) {\n    productVariantComponents(first: 100, after: $after) {\n      nodes {\n        quantity\n        productVariant {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ReadMoreComponentsDocument,
    "query ReadMoreLevels($item: ID!, $after: String) {\n  inventoryItem(id: $item) {\n    inventoryLevels(first: 100, after: $after) {\n      nodes {\n        ...MirroredLevel\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ReadMoreLevelsDocument,
    "query ReadMoreLines($order: ID!, $after: String) {\n  order(id: $order) {\n    lineItems(first: 100, after: $after) {\n      nodes {\n        ...MirroredLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ReadMoreLinesDocument,
    "query ReadMoreVariants($product: ID!, $after: String) {\n  product(id: $product) {\n    variants(first: 200, after: $after) {\n      nodes {\n        ...MirroredVariant\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.ReadMoreVariantsDocument,
    "query ReadOrdersAgain($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Order {\n      id\n      processedAt\n      updatedAt\n      cancelledAt\n      test\n      sourceName\n      retailLocation {\n        id\n      }\n      lineItems(first: 10) {\n        nodes {\n          ...MirroredLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": typeof types.ReadOrdersAgainDocument,
    "query ReadOrders {\n  orders {\n    edges {\n      node {\n        id\n        processedAt\n        updatedAt\n        cancelledAt\n        test\n        sourceName\n        retailLocation {\n          id\n        }\n        lineItems {\n          edges {\n            node {\n              id\n              quantity\n              currentQuantity\n              product {\n                id\n              }\n              variant {\n                id\n              }\n              originalUnitPriceSet {\n                shopMoney {\n                  amount\n                }\n              }\n              totalDiscountSet {\n                shopMoney {\n                  amount\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.ReadOrdersDocument,
    "query ReadProducts($ids: [ID!]!, $variants: Int!) {\n  nodes(ids: $ids) {\n    ... on Product {\n      id\n      title\n      handle\n      status\n      vendor\n      productType\n      tags\n      options {\n        name\n      }\n      featuredMedia {\n        preview {\n          image {\n            url\n          }\n        }\n      }\n      publishedAt\n      isGiftCard\n      hasVariantsThatRequiresComponents\n      createdAt\n      updatedAt\n      variants(first: $variants) {\n        nodes {\n          ...MirroredVariant\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": typeof types.ReadProductsDocument,
    "query ReadRecentBulks {\n  bulkOperations(first: 10, sortKey: CREATED_AT, reverse: true) {\n    nodes {\n      id\n      status\n      createdAt\n      query\n    }\n  }\n}": typeof types.ReadRecentBulksDocument,
    "mutation StartBulk($query: String!) {\n  bulkOperationRunQuery(query: $query, groupObjects: false) {\n    bulkOperation {\n      id\n      status\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.StartBulkDocument,
    "query ReadShop {\n  shop {\n    name\n    currencyCode\n    ianaTimezone\n  }\n  currentAppInstallation {\n    accessScopes {\n      handle\n    }\n  }\n}": typeof types.ReadShopDocument,
    "mutation DefineMetafield($definition: MetafieldDefinitionInput!) {\n  metafieldDefinitionCreate(definition: $definition) {\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.DefineMetafieldDocument,
    "mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {\n  metafieldsDelete(metafields: $metafields) {\n    userErrors {\n      field\n      message\n    }\n  }\n}": typeof types.DeleteMetafieldsDocument,
    "query ReadIconList {\n  currentAppInstallation {\n    id\n    icons: metafield(namespace: \"universe\", key: \"icons\") {\n      value\n    }\n    hasIcons: metafield(namespace: \"universe\", key: \"has_icons\") {\n      value\n    }\n  }\n}": typeof types.ReadIconListDocument,
    "query ReadPublished($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Product {\n      id\n      role: metafield(namespace: \"$app\", key: \"role\") {\n        value\n      }\n      icon: metafield(namespace: \"$app\", key: \"icon\") {\n        value\n      }\n      icon_handle: metafield(namespace: \"$app\", key: \"icon_handle\") {\n        value\n      }\n      category: metafield(namespace: \"$app\", key: \"category\") {\n        value\n      }\n      supports: metafield(namespace: \"$app\", key: \"supports\") {\n        value\n      }\n    }\n  }\n}": typeof types.ReadPublishedDocument,
    "mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {\n  metafieldsSet(metafields: $metafields) {\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": typeof types.SetMetafieldsDocument,
};
const documents: Documents = {
    "fragment MirroredLevel on InventoryLevel {\n  id\n  isActive\n  item {\n    id\n  }\n  location {\n    id\n  }\n  quantities(\n    names: [\"available\", \"on_hand\", \"committed\", \"incoming\", \"reserved\", \"safety_stock\"]\n  ) {\n    name\n    quantity\n  }\n  updatedAt\n}": types.MirroredLevelFragmentDoc,
    "fragment MirroredLine on LineItem {\n  id\n  quantity\n  currentQuantity\n  product {\n    id\n  }\n  variant {\n    id\n  }\n  originalUnitPriceSet {\n    shopMoney {\n      amount\n    }\n  }\n  totalDiscountSet {\n    shopMoney {\n      amount\n    }\n  }\n}": types.MirroredLineFragmentDoc,
    "fragment MirroredVariant on ProductVariant {\n  id\n  position\n  title\n  selectedOptions {\n    value\n  }\n  sku\n  barcode\n  price\n  compareAtPrice\n  inventoryPolicy\n  updatedAt\n  inventoryItem {\n    id\n    tracked\n    updatedAt\n  }\n}": types.MirroredVariantFragmentDoc,
    "query ReadBulk($id: ID!) {\n  bulkOperation(id: $id) {\n    id\n    status\n    errorCode\n    createdAt\n    completedAt\n    objectCount\n    url\n  }\n}": types.ReadBulkDocument,
    "query ReadCatalogue {\n  products {\n    edges {\n      node {\n        id\n        title\n        handle\n        status\n        vendor\n        productType\n        tags\n        options {\n          name\n        }\n        featuredMedia {\n          preview {\n            image {\n              url\n            }\n          }\n        }\n        publishedAt\n        isGiftCard\n        hasVariantsThatRequiresComponents\n        createdAt\n        updatedAt\n        variants {\n          edges {\n            node {\n              id\n              product {\n                id\n              }\n              position\n              title\n              selectedOptions {\n                value\n              }\n              sku\n              barcode\n              price\n              compareAtPrice\n              inventoryPolicy\n              updatedAt\n              inventoryItem {\n                id\n                tracked\n                updatedAt\n                inventoryLevels {\n                  edges {\n                    node {\n                      id\n                      item {\n                        id\n                      }\n                      location {\n                        id\n                      }\n                      quantities(\n                        names: [\"available\", \"on_hand\", \"committed\", \"incoming\", \"reserved\", \"safety_stock\"]\n                      ) {\n                        name\n                        quantity\n                      }\n                      updatedAt\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.ReadCatalogueDocument,
    "query ReadChangedLevels($location: ID!, $since: String!, $after: String) {\n  location(id: $location) {\n    inventoryLevels(first: 200, after: $after, query: $since, includeInactive: true) {\n      nodes {\n        ...MirroredLevel\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ReadChangedLevelsDocument,
    "query ReadChangedOrders($since: String!, $after: String) {\n  orders(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReadChangedOrdersDocument,
    "query ReadChangedProducts($since: String!, $after: String) {\n  products(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {\n    nodes {\n      id\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReadChangedProductsDocument,
    "query ReadComponents($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on ProductVariant {\n      id\n      productVariantComponents(first: 30) {\n        nodes {\n          quantity\n          productVariant {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": types.ReadComponentsDocument,
    "query ReadCounts {\n  productsCount(limit: null) {\n    count\n  }\n  productVariantsCount(limit: null) {\n    count\n  }\n}": types.ReadCountsDocument,
    "query ReadItems($ids: [ID!]!, $levels: Int!) {\n  nodes(ids: $ids) {\n    ... on InventoryItem {\n      id\n      inventoryLevels(first: $levels) {\n        nodes {\n          ...MirroredLevel\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": types.ReadItemsDocument,
    "query ReadLocations($after: String) {\n  locations(\n    first: 100\n    after: $after\n    includeInactive: true\n    includeLegacy: true\n    sortKey: ID\n  ) {\n    nodes {\n      id\n      name\n      isActive\n      fulfillsOnlineOrders\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ReadLocationsDocument,
    "query ReadMoreComponents($variant: ID!, $after: String) {\n  productVariant(id: $variant) {\n    productVariantComponents(first: 100, after: $after) {\n      nodes {\n        quantity\n        productVariant {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ReadMoreComponentsDocument,
    "query ReadMoreLevels($item: ID!, $after: String) {\n  inventoryItem(id: $item) {\n    inventoryLevels(first: 100, after: $after) {\n      nodes {\n        ...MirroredLevel\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ReadMoreLevelsDocument,
    "query ReadMoreLines($order: ID!, $after: String) {\n  order(id: $order) {\n    lineItems(first: 100, after: $after) {\n      nodes {\n        ...MirroredLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ReadMoreLinesDocument,
    "query ReadMoreVariants($product: ID!, $after: String) {\n  product(id: $product) {\n    variants(first: 200, after: $after) {\n      nodes {\n        ...MirroredVariant\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.ReadMoreVariantsDocument,
    "query ReadOrdersAgain($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Order {\n      id\n      processedAt\n      updatedAt\n      cancelledAt\n      test\n      sourceName\n      retailLocation {\n        id\n      }\n      lineItems(first: 10) {\n        nodes {\n          ...MirroredLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": types.ReadOrdersAgainDocument,
    "query ReadOrders {\n  orders {\n    edges {\n      node {\n        id\n        processedAt\n        updatedAt\n        cancelledAt\n        test\n        sourceName\n        retailLocation {\n          id\n        }\n        lineItems {\n          edges {\n            node {\n              id\n              quantity\n              currentQuantity\n              product {\n                id\n              }\n              variant {\n                id\n              }\n              originalUnitPriceSet {\n                shopMoney {\n                  amount\n                }\n              }\n              totalDiscountSet {\n                shopMoney {\n                  amount\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.ReadOrdersDocument,
    "query ReadProducts($ids: [ID!]!, $variants: Int!) {\n  nodes(ids: $ids) {\n    ... on Product {\n      id\n      title\n      handle\n      status\n      vendor\n      productType\n      tags\n      options {\n        name\n      }\n      featuredMedia {\n        preview {\n          image {\n            url\n          }\n        }\n      }\n      publishedAt\n      isGiftCard\n      hasVariantsThatRequiresComponents\n      createdAt\n      updatedAt\n      variants(first: $variants) {\n        nodes {\n          ...MirroredVariant\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}": types.ReadProductsDocument,
    "query ReadRecentBulks {\n  bulkOperations(first: 10, sortKey: CREATED_AT, reverse: true) {\n    nodes {\n      id\n      status\n      createdAt\n      query\n    }\n  }\n}": types.ReadRecentBulksDocument,
    "mutation StartBulk($query: String!) {\n  bulkOperationRunQuery(query: $query, groupObjects: false) {\n    bulkOperation {\n      id\n      status\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.StartBulkDocument,
    "query ReadShop {\n  shop {\n    name\n    currencyCode\n    ianaTimezone\n  }\n  currentAppInstallation {\n    accessScopes {\n      handle\n    }\n  }\n}": types.ReadShopDocument,
    "mutation DefineMetafield($definition: MetafieldDefinitionInput!) {\n  metafieldDefinitionCreate(definition: $definition) {\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.DefineMetafieldDocument,
    "mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {\n  metafieldsDelete(metafields: $metafields) {\n    userErrors {\n      field\n      message\n    }\n  }\n}": types.DeleteMetafieldsDocument,
    "query ReadIconList {\n  currentAppInstallation {\n    id\n    icons: metafield(namespace: \"universe\", key: \"icons\") {\n      value\n    }\n    hasIcons: metafield(namespace: \"universe\", key: \"has_icons\") {\n      value\n    }\n  }\n}": types.ReadIconListDocument,
    "query ReadPublished($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Product {\n      id\n      role: metafield(namespace: \"$app\", key: \"role\") {\n        value\n      }\n      icon: metafield(namespace: \"$app\", key: \"icon\") {\n        value\n      }\n      icon_handle: metafield(namespace: \"$app\", key: \"icon_handle\") {\n        value\n      }\n      category: metafield(namespace: \"$app\", key: \"category\") {\n        value\n      }\n      supports: metafield(namespace: \"$app\", key: \"supports\") {\n        value\n      }\n    }\n  }\n}": types.ReadPublishedDocument,
    "mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {\n  metafieldsSet(metafields: $metafields) {\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}": types.SetMetafieldsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MirroredLevel on InventoryLevel {\n  id\n  isActive\n  item {\n    id\n  }\n  location {\n    id\n  }\n  quantities(\n    names: [\"available\", \"on_hand\", \"committed\", \"incoming\", \"reserved\", \"safety_stock\"]\n  ) {\n    name\n    quantity\n  }\n  updatedAt\n}"): typeof import('./graphql').MirroredLevelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MirroredLine on LineItem {\n  id\n  quantity\n  currentQuantity\n  product {\n    id\n  }\n  variant {\n    id\n  }\n  originalUnitPriceSet {\n    shopMoney {\n      amount\n    }\n  }\n  totalDiscountSet {\n    shopMoney {\n      amount\n    }\n  }\n}"): typeof import('./graphql').MirroredLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MirroredVariant on ProductVariant {\n  id\n  position\n  title\n  selectedOptions {\n    value\n  }\n  sku\n  barcode\n  price\n  compareAtPrice\n  inventoryPolicy\n  updatedAt\n  inventoryItem {\n    id\n    tracked\n    updatedAt\n  }\n}"): typeof import('./graphql').MirroredVariantFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadBulk($id: ID!) {\n  bulkOperation(id: $id) {\n    id\n    status\n    errorCode\n    createdAt\n    completedAt\n    objectCount\n    url\n  }\n}"): typeof import('./graphql').ReadBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadCatalogue {\n  products {\n    edges {\n      node {\n        id\n        title\n        handle\n        status\n        vendor\n        productType\n        tags\n        options {\n          name\n        }\n        featuredMedia {\n          preview {\n            image {\n              url\n            }\n          }\n        }\n        publishedAt\n        isGiftCard\n        hasVariantsThatRequiresComponents\n        createdAt\n        updatedAt\n        variants {\n          edges {\n            node {\n              id\n              product {\n                id\n              }\n              position\n              title\n              selectedOptions {\n                value\n              }\n              sku\n              barcode\n              price\n              compareAtPrice\n              inventoryPolicy\n              updatedAt\n              inventoryItem {\n                id\n                tracked\n                updatedAt\n                inventoryLevels {\n                  edges {\n                    node {\n                      id\n                      item {\n                        id\n                      }\n                      location {\n                        id\n                      }\n                      quantities(\n                        names: [\"available\", \"on_hand\", \"committed\", \"incoming\", \"reserved\", \"safety_stock\"]\n                      ) {\n                        name\n                        quantity\n                      }\n                      updatedAt\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadCatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadChangedLevels($location: ID!, $since: String!, $after: String) {\n  location(id: $location) {\n    inventoryLevels(first: 200, after: $after, query: $since, includeInactive: true) {\n      nodes {\n        ...MirroredLevel\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadChangedLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadChangedOrders($since: String!, $after: String) {\n  orders(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {\n    nodes {\n      id\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql').ReadChangedOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadChangedProducts($since: String!, $after: String) {\n  products(first: 250, after: $after, query: $since, sortKey: UPDATED_AT) {\n    nodes {\n      id\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql').ReadChangedProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadComponents($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on ProductVariant {\n      id\n      productVariantComponents(first: 30) {\n        nodes {\n          quantity\n          productVariant {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadComponentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadCounts {\n  productsCount(limit: null) {\n    count\n  }\n  productVariantsCount(limit: null) {\n    count\n  }\n}"): typeof import('./graphql').ReadCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadItems($ids: [ID!]!, $levels: Int!) {\n  nodes(ids: $ids) {\n    ... on InventoryItem {\n      id\n      inventoryLevels(first: $levels) {\n        nodes {\n          ...MirroredLevel\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadLocations($after: String) {\n  locations(\n    first: 100\n    after: $after\n    includeInactive: true\n    includeLegacy: true\n    sortKey: ID\n  ) {\n    nodes {\n      id\n      name\n      isActive\n      fulfillsOnlineOrders\n      updatedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql').ReadLocationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadMoreComponents($variant: ID!, $after: String) {\n  productVariant(id: $variant) {\n    productVariantComponents(first: 100, after: $after) {\n      nodes {\n        quantity\n        productVariant {\n          id\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadMoreComponentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadMoreLevels($item: ID!, $after: String) {\n  inventoryItem(id: $item) {\n    inventoryLevels(first: 100, after: $after) {\n      nodes {\n        ...MirroredLevel\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadMoreLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadMoreLines($order: ID!, $after: String) {\n  order(id: $order) {\n    lineItems(first: 100, after: $after) {\n      nodes {\n        ...MirroredLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadMoreLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadMoreVariants($product: ID!, $after: String) {\n  product(id: $product) {\n    variants(first: 200, after: $after) {\n      nodes {\n        ...MirroredVariant\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadMoreVariantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadOrdersAgain($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Order {\n      id\n      processedAt\n      updatedAt\n      cancelledAt\n      test\n      sourceName\n      retailLocation {\n        id\n      }\n      lineItems(first: 10) {\n        nodes {\n          ...MirroredLine\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadOrdersAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadOrders {\n  orders {\n    edges {\n      node {\n        id\n        processedAt\n        updatedAt\n        cancelledAt\n        test\n        sourceName\n        retailLocation {\n          id\n        }\n        lineItems {\n          edges {\n            node {\n              id\n              quantity\n              currentQuantity\n              product {\n                id\n              }\n              variant {\n                id\n              }\n              originalUnitPriceSet {\n                shopMoney {\n                  amount\n                }\n              }\n              totalDiscountSet {\n                shopMoney {\n                  amount\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadProducts($ids: [ID!]!, $variants: Int!) {\n  nodes(ids: $ids) {\n    ... on Product {\n      id\n      title\n      handle\n      status\n      vendor\n      productType\n      tags\n      options {\n        name\n      }\n      featuredMedia {\n        preview {\n          image {\n            url\n          }\n        }\n      }\n      publishedAt\n      isGiftCard\n      hasVariantsThatRequiresComponents\n      createdAt\n      updatedAt\n      variants(first: $variants) {\n        nodes {\n          ...MirroredVariant\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadRecentBulks {\n  bulkOperations(first: 10, sortKey: CREATED_AT, reverse: true) {\n    nodes {\n      id\n      status\n      createdAt\n      query\n    }\n  }\n}"): typeof import('./graphql').ReadRecentBulksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartBulk($query: String!) {\n  bulkOperationRunQuery(query: $query, groupObjects: false) {\n    bulkOperation {\n      id\n      status\n    }\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): typeof import('./graphql').StartBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadShop {\n  shop {\n    name\n    currencyCode\n    ianaTimezone\n  }\n  currentAppInstallation {\n    accessScopes {\n      handle\n    }\n  }\n}"): typeof import('./graphql').ReadShopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DefineMetafield($definition: MetafieldDefinitionInput!) {\n  metafieldDefinitionCreate(definition: $definition) {\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): typeof import('./graphql').DefineMetafieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteMetafields($metafields: [MetafieldIdentifierInput!]!) {\n  metafieldsDelete(metafields: $metafields) {\n    userErrors {\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql').DeleteMetafieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadIconList {\n  currentAppInstallation {\n    id\n    icons: metafield(namespace: \"universe\", key: \"icons\") {\n      value\n    }\n    hasIcons: metafield(namespace: \"universe\", key: \"has_icons\") {\n      value\n    }\n  }\n}"): typeof import('./graphql').ReadIconListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadPublished($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Product {\n      id\n      role: metafield(namespace: \"$app\", key: \"role\") {\n        value\n      }\n      icon: metafield(namespace: \"$app\", key: \"icon\") {\n        value\n      }\n      icon_handle: metafield(namespace: \"$app\", key: \"icon_handle\") {\n        value\n      }\n      category: metafield(namespace: \"$app\", key: \"category\") {\n        value\n      }\n      supports: metafield(namespace: \"$app\", key: \"supports\") {\n        value\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadPublishedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetMetafields($metafields: [MetafieldsSetInput!]!) {\n  metafieldsSet(metafields: $metafields) {\n    userErrors {\n      field\n      message\n      code\n    }\n  }\n}"): typeof import('./graphql').SetMetafieldsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
