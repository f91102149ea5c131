import { resolveNamespace } from '../../store/metafields.ts';
import { withArguments } from '../field.ts';
import { checkOwner } from './owner.ts';
import { userError } from '../user-error.ts';

interface Input {
  ownerId: string;
  namespace: string;
  key: string;
}

/** Deletes metafields; one that is not there yields null in its place, which is no error. */
export const metafieldsDelete = withArguments<unknown>(['metafields'], (_root, args, context) => {
  const inputs = args['metafields'] as Input[];
  const userErrors = inputs.flatMap((input, index) =>
    checkOwner(input.ownerId, 'metafieldsDelete', context) === 'found'
      ? []
      : [userError(['metafields', String(index), 'ownerId'], 'Owner does not exist.', null)],
  );
  if (userErrors.length > 0) return { deletedMetafields: [], userErrors };
  const deletedMetafields = inputs.map(({ ownerId, namespace, key }) => {
    const resolved = resolveNamespace(namespace);
    const present = context.store.metafield(ownerId, resolved, key);
    if (present === undefined) return null;
    context.store.metafields.remove(present.id);
    return { ownerId, namespace: resolved, key };
  });
  context.store.changed();
  return { deletedMetafields, userErrors: [] };
});
