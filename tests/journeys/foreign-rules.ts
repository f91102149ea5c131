import type { Asked, Asks, Ids } from './foreign-stock';

interface Ways {
  page: (path: string) => Promise<Asked>;
  json: (path: string, body: object) => Promise<Asked>;
}

/** A rule as its form sends it; nobody carries its tag. */
export const rule = (change: object, entry: object = {}) => ({
  ...{ id: null, seen: 1, leaving: 'uncast' },
  entry: { field: 'tag', value: 'nobody has it', category: 'Care', iconIds: [], active: true, ...entry },
  ...change,
});

/** For each route of casting rules what is asked with the other house's ids. */
export const askedOfRules = ({ page, json }: Ways, theirs: () => Ids): Record<string, Asks> => {
  const named = () => `/app/universe/rules/${theirs().rule}`;
  return {
    'app.universe.rules._index.tsx': [
      () => page(`/app/universe/rules?rule=${theirs().rule}`),
      () => page(`/app/universe/rules?remove=${theirs().rule}`),
    ],
    'app.universe.rules.collections.ts': 'nothing',
    'app.universe.rules.preview.ts': [
      () => json('/app/universe/rules/preview', { id: theirs().rule, entry: rule({}).entry }),
      () => json('/app/universe/rules/preview', { id: theirs().rule, removal: true }),
    ],
    'app.universe.rules.saving.ts': [
      () => json('/app/universe/rules/saving', rule({ id: theirs().rule })),
      () => json('/app/universe/rules/saving', rule({}, { value: 'x', iconIds: [theirs().icon] })),
    ],
    'app.universe.rules.$ruleId.move.ts': [() => json(`${named()}/move`, { way: 'up' })],
    'app.universe.rules.$ruleId.removal.ts': [
      () => json(`${named()}/removal`, { seen: 1, leaving: 'uncast', understood: true }),
    ],
  };
};
