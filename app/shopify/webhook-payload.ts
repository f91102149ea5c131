const COMPLIANCE = new Set(['customers/data_request', 'customers/redact', 'shop/redact']);

export const isCompliance = (topic: string): boolean => COMPLIANCE.has(topic);

const idsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((id): id is number | string => /^\d+$/.test(String(id))).map(String)
    : [];

/** Their payloads describe the shop with its owner's name, address and phone, and nobody reads them. */
const ONLY_THE_TOPIC = new Set(['app/uninstalled', 'app/scopes_update', 'shop/update']);

/** What is kept of a payload. Compliance requests carry a person: only the orders they name stay. */
export function trimPayload(topic: string, payload: unknown): unknown {
  if (ONLY_THE_TOPIC.has(topic)) return {};
  if (!isCompliance(topic)) return payload;
  const body = (typeof payload === 'object' && payload !== null ? payload : {}) as {
    orders_requested?: unknown;
    orders_to_redact?: unknown;
  };
  return { orderIds: [...idsIn(body.orders_requested), ...idsIn(body.orders_to_redact)] };
}

// jsonb refuses both, and with it every webhook that is written in the same moment.
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** A payload as JSON text that the database can keep: without NUL characters and halves of letters. */
export const payloadText = (payload: unknown): string =>
  JSON.stringify(payload, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value));
