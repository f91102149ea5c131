import type { Store } from '../../store/store.ts';
import type { Transfer } from '../../store/transfer-model.ts';
import { editTransfer, sorted } from '../../store/transfers.ts';
import { withArguments } from '../field.ts';
import type { UserError } from '../user-error.ts';
import { findTransfer } from './find.ts';
import { locationIdOf, placeProblems, problem, refuseMetafields, tagProblems } from './problems.ts';

interface Input {
  originId?: string | null;
  destinationId?: string | null;
  dateCreated?: string | null;
  metafields?: unknown[] | null;
  note?: string | null;
  referenceName?: string | null;
  tags?: string[] | null;
}

/** Changes what a transfer is called; of a draft also where it goes. */
export const inventoryTransferEdit = withArguments<unknown>(['id', 'input'], (_root, args, { store }) => {
  const transfer = findTransfer(store, args['id']);
  if (transfer === undefined)
    return { inventoryTransfer: null, userErrors: [problem(['id'], 'TRANSFER_NOT_FOUND')] };
  const input = args['input'] as Input;
  refuseMetafields(input.metafields);
  const userErrors = [...placesProblems(store, transfer, input), ...tagProblems(input.tags)];
  if (userErrors.length > 0) return { inventoryTransfer: null, userErrors };
  return { inventoryTransfer: editTransfer(store, transfer.id, changeOf(input)), userErrors };
});

function placesProblems(store: Store, transfer: Transfer, input: Input): UserError[] {
  const origin = input.originId === undefined ? transfer.originLocationId : locationIdOf(input.originId);
  const destination =
    input.destinationId === undefined ? transfer.destinationLocationId : locationIdOf(input.destinationId);
  const moves = [
    ...(origin === transfer.originLocationId ? [] : [['input', 'originId']]),
    ...(destination === transfer.destinationLocationId ? [] : [['input', 'destinationId']]),
  ];
  if (transfer.status !== 'DRAFT') return moves.map((at) => problem(at, 'TRANSFER_LOCATION_IMMUTABLE'));
  const problems = [
    ...placeProblems(store, ['input', 'originId'], origin),
    ...placeProblems(store, ['input', 'destinationId'], destination),
  ];
  if (problems.length === 0 && origin !== null && origin === destination)
    problems.push(problem(['input', 'destinationId'], 'TRANSFER_ORIGIN_CANNOT_BE_THE_SAME_AS_DESTINATION'));
  return problems;
}

function changeOf(input: Input): Parameters<typeof editTransfer>[2] {
  return {
    ...(input.originId === undefined ? {} : { originLocationId: locationIdOf(input.originId) }),
    ...(input.destinationId === undefined
      ? {}
      : { destinationLocationId: locationIdOf(input.destinationId) }),
    ...(input.note === undefined ? {} : { note: input.note }),
    ...(input.referenceName === undefined ? {} : { referenceName: input.referenceName }),
    ...(input.tags ? { tags: sorted(input.tags) } : {}),
    ...(input.dateCreated ? { createdAt: new Date(input.dateCreated).toISOString() } : {}),
  };
}
