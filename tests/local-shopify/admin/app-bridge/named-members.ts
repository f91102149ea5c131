/** What a promise, a console or React asks of any object: not a member that someone expects to be there. */
const ASKED_OF_ANYTHING = new Set([
  'then',
  'toJSON',
  '$$typeof',
  'toString',
  'valueOf',
  'constructor',
  'nodeType',
  'tagName',
]);

/** The members under that name; one that is missing is named when it is used, not found to be `undefined`. */
export function namedMembers<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, member): unknown {
      if (member in target || typeof member === 'symbol' || ASKED_OF_ANYTHING.has(member))
        return Reflect.get(target, member);
      throw new Error(`The local App Bridge has no ${name}.${member}.`);
    },
  });
}
