import { expect, test } from 'vitest';
import type { Command } from '~/stock-guard/incidents/incident-commands';
import { dayOf, Remembered, START, type Truth } from './incident-world.ts';

const DAY = 24 * 60;

/** A size of an icon with a reorder point of 5, looked at after things happened to it. */
function coat48(settleMinutes = 30) {
  const truth: Truth = {
    now: START,
    ...{
      available: 12,
      inTime: 0,
      reorderPoint: 5,
      gapAhead: false,
      sellable: true,
      guarded: true,
      stale: false,
    },
    ...{ awaitedCame: false, settleMinutes },
  };
  const world = new Remembered(truth);
  const after = (minutes: number, change: Partial<Truth> = {}) => {
    truth.now = new Date(truth.now.getTime() + minutes * 60_000);
    Object.assign(truth, change);
    return world.look();
  };
  const incident = () => world.incidents.at(-1);
  return { world, after, incident };
}

const inDays = (days: number): string => dayOf(new Date(START.getTime() + days * DAY * 60_000));
const acknowledge = (promisedOn: string | null, byName = 'Ida', replaces: Date | null = null): Command => ({
  ...{ kind: 'acknowledge', promisedOn, note: null, byName, replaces },
});
const snoozeUntil = (day: string): Command => ({
  ...{
    kind: 'snooze',
    until: new Date(`${day}T00:00:00Z`),
    forArrival: false,
    byName: 'Ida',
    replaces: null,
  },
});

test('a jump from 12 to 4 settles for half an hour, and waits for the digest when it lasted', () => {
  const { after, incident } = coat48();
  expect(after(0, { available: 4 })).toBeNull();
  expect(incident()).toMatchObject({ state: 'settling', kind: 'low' });
  expect(after(29)).toBeNull();
  expect(after(1)).toBe('at-risk');
  expect(incident()).toMatchObject({ state: 'open', timesOpened: 1 });
});

test('a size that is out settles too, and breaks its promise when it lasted', () => {
  const { after } = coat48();
  expect(after(0, { available: 0 })).toBeNull();
  expect(after(30)).toBe('broke');
});

test('stock that comes back before the settle time is over withdraws the incident', () => {
  const { after, incident } = coat48();
  after(0, { available: 4 });
  after(45, { available: 6 });
  expect(incident()).toMatchObject({ state: 'withdrawn', closedAs: 'restocked' });
});

test('arrivals in time cover a low size, but none that comes after a gap', () => {
  const { after, incident } = coat48(0);
  expect(after(0, { available: 4, inTime: 40 })).toBeNull();
  expect(after(1, { gapAhead: true })).toBe('at-risk');
  expect(after(1, { gapAhead: false })).toBe('restocked');
  expect(incident()).toMatchObject({ state: 'resolved', lowest: 4 });
});

test('running out inhibits running low: one incident that becomes worse, and is told once an opening', () => {
  const { world, after, incident } = coat48(0);
  expect(after(0, { available: 3 })).toBe('at-risk');
  expect(after(5, { available: 0 })).toBe('broke');
  expect(after(5, { available: 2 })).toBeNull();
  expect(after(5, { available: -1 })).toBeNull();
  expect(world.incidents).toHaveLength(1);
  expect(incident()).toMatchObject({ kind: 'out', timesOpened: 1 });
});

test('a product taken off sale breaks the promise whatever its stock, until it is on sale again', () => {
  const { after, incident } = coat48(0);
  expect(after(0, { sellable: false })).toBe('broke');
  expect(incident()).toMatchObject({ kind: 'unsellable' });
  expect(after(1, { sellable: true })).toBe('restocked');
  expect(incident()).toMatchObject({ state: 'resolved', closedAs: 'on-sale' });
});

test('a shortage that only a lower forecast lifts has to stay lifted for seven days', () => {
  const { after, incident } = coat48(0);
  after(0, { available: 20, reorderPoint: 30 });
  expect(after(1, { reorderPoint: 10 })).toBeNull();
  expect(incident()).toMatchObject({ state: 'open', kind: 'low' });
  expect(after(6 * DAY)).toBeNull();
  expect(after(DAY)).toBe('restocked');
  expect(incident()).toMatchObject({ closedAs: 'demand-fell' });
});

test('a promised day that passes opens it again, told as slipped', () => {
  const { world, after, incident } = coat48(0);
  after(0, { available: 0 });
  expect(world.say(acknowledge(inDays(2)))).toBe('done');
  expect(after(2 * DAY)).toBeNull();
  expect(incident()).toMatchObject({ state: 'acknowledged', acknowledgedBy: 'Ida' });
  expect(after(DAY)).toBe('slipped');
  expect(incident()).toMatchObject({ state: 'open', promisedOn: inDays(2) });
});

test('what slipped and is put off then has no day to be past any more', () => {
  const { world, after, incident } = coat48(0);
  after(0, { available: 3 });
  world.say(acknowledge(inDays(1)));
  expect(after(2 * DAY)).toBe('slipped');
  world.say(snoozeUntil(inDays(5)));
  expect(incident()).toMatchObject({ state: 'snoozed', promisedOn: null, slippedAt: null });
});

test('what is acknowledged without a day stays so until it is over', () => {
  const { world, after, incident } = coat48(0);
  after(0, { available: 0 });
  world.say(acknowledge(null));
  expect(after(60 * DAY)).toBeNull();
  expect(after(1, { available: 40 })).toBe('restocked');
  expect(incident()).toMatchObject({ state: 'resolved' });
});

test('a promise that breaks while its incident is snoozed wakes it', () => {
  const { world, after, incident } = coat48(0);
  after(0, { available: 3 });
  expect(world.say(snoozeUntil(inDays(9)))).toBe('done');
  expect(after(DAY, { available: 2 })).toBeNull();
  expect(after(DAY, { available: 0 })).toBe('broke');
  expect(incident()).toMatchObject({ state: 'open', snoozedUntil: null });
});

test('a snooze ends with its day, or when the arrival it waited for has come and was too little', () => {
  const day = coat48(0);
  day.after(0, { available: 3 });
  day.world.say(snoozeUntil(inDays(1)));
  expect(day.after(DAY)).toBe('at-risk');
  const arrival = coat48(0);
  arrival.after(0, { available: 0 });
  arrival.world.say({ kind: 'snooze', until: null, forArrival: true, byName: 'Ida', replaces: null });
  expect(arrival.after(3 * DAY)).toBeNull();
  expect(arrival.after(1, { available: 2, awaitedCame: true })).toBe('at-risk');
});

test('a shortage that returns within a week is the same incident; a later one is another', () => {
  const { world, after } = coat48(0);
  after(0, { available: 0 });
  after(60, { available: 40 });
  expect(after(6 * DAY, { available: 0 })).toBe('broke');
  expect(world.incidents).toMatchObject([{ timesOpened: 2, state: 'open' }]);
  after(60, { available: 40 });
  after(7 * DAY, { available: 0 });
  expect(world.incidents).toHaveLength(2);
});

test('what opens for the third time in a fortnight is unstable and no longer told at once', () => {
  const { after, incident } = coat48(0);
  const heard = [0, 40, 0, 40, 0].map((available) => after(60, { available }));
  expect(heard).toEqual(['broke', 'restocked', 'broke', 'restocked', 'unstable']);
  expect(incident()).toMatchObject({ unstable: true, timesOpened: 3 });
});

test('no data never opens, wakes, slips or resolves', () => {
  const { world, after, incident } = coat48(0);
  after(0, { stale: true, available: 0 });
  expect(world.incidents).toEqual([]);
  after(0, { stale: false });
  world.say(acknowledge(inDays(1)));
  const before = incident();
  expect(after(5 * DAY, { stale: true, available: 40 })).toBeNull();
  expect(incident()).toEqual(before);
});

test('what is no longer guarded ends its incident and tells nobody', () => {
  const { after, incident } = coat48(0);
  after(0, { available: 0 });
  expect(after(1, { guarded: false })).toBeNull();
  expect(incident()).toMatchObject({ state: 'resolved', closedAs: 'not-promised' });
});

test('whoever speaks second about what somebody else took on is told so, unless they replace it knowingly', () => {
  const { world, after, incident } = coat48(0);
  after(0, { available: 0 });
  world.say(acknowledge(inDays(2), 'Ida'));
  expect(world.say(acknowledge(inDays(5), 'Per'))).toBe('acknowledged-meanwhile');
  const seen = incident()?.acknowledgedAt ?? null;
  expect(world.say(acknowledge(inDays(5), 'Per', seen))).toBe('done');
  expect(incident()).toMatchObject({ acknowledgedBy: 'Per', promisedOn: inDays(5) });
});

test('nobody speaks of what still settles, promises the past or a day years away, or ends what is still short', () => {
  const { world, after } = coat48();
  after(0, { available: 0 });
  expect(world.say(acknowledge(null))).toBe('settling');
  after(30);
  expect(world.say(acknowledge(inDays(-1)))).toBe('bad-date');
  expect(world.say(acknowledge(inDays(401)))).toBe('bad-date');
  expect(world.say(snoozeUntil(inDays(0)))).toBe('bad-date');
  expect(world.say({ ...acknowledge(null), note: 'x'.repeat(501) } as Command)).toBe('note-too-long');
  expect(world.say({ kind: 'wake' })).toBe('not-snoozed');
  expect(world.say({ kind: 'resolve', stillShort: true })).toBe('still-short');
  expect(world.say({ kind: 'resolve', stillShort: false })).toBe('done');
});
