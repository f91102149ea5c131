import type { Store } from '../../store/store.ts';
import type { Transfer } from '../../store/transfer-model.ts';
import { draftTransfer, duplicateTransfer, readyTransfer } from '../../store/transfers.ts';
import { once } from '../idempotency.ts';
import type { UserError } from '../user-error.ts';
import { findTransfer } from './find.ts';
import {
  lineProblems,
  locationIdOf,
  placeProblems,
  problem,
  readLines,
  refuseMetafields,
  tagProblems,
  type LineInput,
} from './problems.ts';

interface Input {
  originLocationId?: string | null;
  destinationLocationId?: string | null;
  lineItems: LineInput[];
  dateCreated?: string | null;
  metafields?: unknown[] | null;
  note?: string | null;
  referenceName?: string | null;
  tags?: string[] | null;
}

const payload = (inventoryTransfer: Transfer | null, userErrors: UserError[]) => ({
  inventoryTransfer,
  userErrors,
});
const refused = (problems: UserError[]) => payload(null, problems);

/** Plans a transfer. */
export const inventoryTransferCreate = once(
  'inventoryTransferCreate',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Input;
    const problems = inputProblems(store, input, 0);
    return problems.length > 0 ? refused(problems) : payload(draftOf(store, input), []);
  },
);

/** Plans a transfer whose goods are kept at once. */
export const inventoryTransferCreateAsReadyToShip = once(
  'inventoryTransferCreateAsReadyToShip',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Input;
    const problems = [...readinessProblems(input), ...inputProblems(store, input, 1)];
    if (problems.length > 0) return refused(problems);
    return payload(readyTransfer(store, draftOf(store, input).id), []);
  },
);

/** The same goods once more, as a draft. */
export const inventoryTransferDuplicate = once(
  'inventoryTransferDuplicate',
  ['id'],
  refused,
  (args, { store }) => {
    const transfer = findTransfer(store, args['id']);
    if (transfer === undefined) return refused([problem(['id'], 'TRANSFER_NOT_FOUND')]);
    return payload(duplicateTransfer(store, transfer.id), []);
  },
);

function inputProblems(store: Store, input: Input, least: 0 | 1): UserError[] {
  refuseMetafields(input.metafields);
  const origin = locationIdOf(input.originLocationId);
  const destination = locationIdOf(input.destinationLocationId);
  const places = [
    ...placeProblems(store, ['input', 'originLocationId'], origin),
    ...placeProblems(store, ['input', 'destinationLocationId'], destination),
  ];
  if (places.length === 0 && origin !== null && origin === destination)
    places.push(
      problem(['input', 'destinationLocationId'], 'TRANSFER_ORIGIN_CANNOT_BE_THE_SAME_AS_DESTINATION'),
    );
  const from = places.length === 0 ? origin : null;
  return [
    ...places,
    ...lineProblems(store, ['input', 'lineItems'], input.lineItems, least, from),
    ...tagProblems(input.tags),
  ];
}

function readinessProblems({ originLocationId, destinationLocationId, lineItems }: Input): UserError[] {
  const problems: UserError[] = [];
  if (!originLocationId) problems.push(problem(['input', 'originLocationId'], 'LOCATION_REQUIRED'));
  if (!destinationLocationId) problems.push(problem(['input', 'destinationLocationId'], 'LOCATION_REQUIRED'));
  if (lineItems.length === 0) problems.push(problem(['input', 'lineItems'], 'ITEMS_EMPTY'));
  return problems;
}

function draftOf(store: Store, input: Input): Transfer {
  return draftTransfer(store, {
    originLocationId: locationIdOf(input.originLocationId),
    destinationLocationId: locationIdOf(input.destinationLocationId),
    lines: readLines(input.lineItems),
    referenceName: input.referenceName ?? null,
    note: input.note ?? null,
    tags: input.tags ?? [],
    ...(input.dateCreated ? { createdAt: input.dateCreated } : {}),
  });
}
