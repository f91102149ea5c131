const tails = new Map<string, Promise<unknown>>();

/** Runs `work` after every earlier piece of work of the same name in this process, whatever became of it. */
export async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = tails.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  tails.set(name, settled);
  void settled.then(() => {
    if (tails.get(name) === settled) tails.delete(name);
  });
  return mine;
}
