/** Casting rules: what they look for, what they would do, and who keeps out of their way. */
export const universeRules = {
  'universe-rules.reason': 'Rule: {rule}',
  'universe-rules.reason.changed': 'Rule changed: {rule}',
  'universe-rules.reason.removed': 'Rule removed: {rule}',
  'universe-rules.reason.order': 'Order of rules changed',
  'universe-rules.named.product-type': 'Type “{value}”',
  'universe-rules.named.tag': 'Tag “{value}”',
  'universe-rules.named.vendor': 'Vendor “{value}”',
  'universe-rules.named.collection': 'Collection “{value}”',
} as const;
