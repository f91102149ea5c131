import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  form: (path: string, fields?: Record<string, string>) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
}

/** For each verb of castings what is asked with the other house's ids. */
export function askedOfCastings(
  { form, json }: Ways,
  ids: () => { own: Ids; theirs: Ids },
): Record<string, Asks> {
  const own = () => ids().own;
  const theirs = () => ids().theirs;
  const icon = (change: object) => ({
    productIds: [own().product],
    family: { kind: 'one', title: 'Theirs' },
    permanentVariantIds: [own().variant],
    minimum: null,
    reason: '',
    ...change,
  });
  const many = (change: object) => ({ selection: {}, as: { way: 'uncast' }, reason: 'x', ...change });
  const iconChange = { title: 'Ours now', variantIds: [], minimum: 1, reason: '' };
  const supporting = (change: object) => ({
    productIds: [own().product],
    category: 'Care',
    iconIds: [],
    reason: '',
    ...change,
  });

  return {
    'app.castings.$changeId.undoing.ts': [() => form(`/app/castings/${theirs().change}/undoing`)],
    'app.castings.$changeId.dismissal.ts': [() => form(`/app/castings/${theirs().change}/dismissal`)],
    'app.castings.many.ts': [
      () => json('/app/castings/many', many({ selection: { icon: theirs().icon } })),
      () =>
        json(
          '/app/castings/many',
          many({ as: { way: 'supporting', category: 'Care', iconIds: [theirs().icon] } }),
        ),
    ],
    'app.castings.icon.ts': [
      () => json('/app/castings/icon', icon({ productIds: [theirs().product] })),
      () => json('/app/castings/icon', icon({ productIds: [own().product, theirs().product] })),
      () => json('/app/castings/icon', icon({ family: { kind: 'join', iconId: theirs().icon } })),
      () => json('/app/castings/icon', icon({ permanentVariantIds: [theirs().variant] })),
    ],
    'app.castings.supporting.ts': [
      () => json('/app/castings/supporting', supporting({ productIds: [theirs().product] })),
      () => json('/app/castings/supporting', supporting({ iconIds: [theirs().icon] })),
    ],
    'app.castings.uncast.ts': [
      () => json('/app/castings/uncast', { productIds: [theirs().product], reason: '' }),
    ],
    'app.icons.$iconId.ts': [
      () => json(`/app/icons/${theirs().icon}`, iconChange),
      () => json(`/app/icons/${own().icon}`, { ...iconChange, variantIds: [theirs().variant] }),
    ],
  };
}
