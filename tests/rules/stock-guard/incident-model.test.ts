import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, MINUTE, Promised } from './incident-promised.ts';
import { dayOf, Remembered, START, type Truth } from './incident-world.ts';

type Say = (model: Promised, real: Remembered) => void;

/** One thing that happens, after which the stock is looked at; both must say and remember the same. */
class Happening implements fc.Command<Promised, Remembered> {
  readonly name: string;
  readonly happen: Say;

  constructor(name: string, happen: Say) {
    this.name = name;
    this.happen = happen;
  }

  check = () => true;

  run(model: Promised, real: Remembered): void {
    const openingsBefore = real.openings;
    const was = real.underWay[0];
    const brokenBefore = real.isBrokenNow();
    this.happen(model, real);
    const before = JSON.stringify(real.incidents);
    const told = real.look();
    expect(told).toBe(model.look());
    expect(real.underWay[0]?.state ?? 'none').toBe(model.state);
    expect(real.underWay.length).toBeLessThanOrEqual(1);
    if (model.state !== 'none') {
      expect(real.underWay[0]).toMatchObject({
        kind: model.cause,
        lowest: model.lowest,
        unstable: model.unstable,
      });
      expect(real.underWay[0]?.timesOpened).toBe(model.openings.length);
    }
    if (model.truth.stale) expect(JSON.stringify(real.incidents)).toBe(before);
    expect(real.tellingsOfOpening).toBeLessThanOrEqual(real.openings);
    if (real.openings === openingsBefore) expect(['at-risk', 'unstable']).not.toContain(told);
    const silentlyBroken = was?.state === 'snoozed' && !brokenBefore && real.isBrokenNow();
    if (silentlyBroken) expect(told).toBe('broke');
  }

  toString = () => this.name;
}

const truthBecomes = (name: string, change: Partial<Truth>): Happening =>
  new Happening(`${name} ${JSON.stringify(change)}`, (model) => Object.assign(model.truth, change));

const passing = (minutes: number): Happening =>
  new Happening(`${String(minutes)} minutes pass`, ({ truth }) => {
    truth.now = new Date(truth.now.getTime() + minutes * MINUTE);
  });

const promising = (days: number | null): Happening =>
  new Happening(`acknowledged, promised in ${String(days)} days`, (model, real) => {
    const { now } = model.truth;
    const promisedOn = days === null ? null : dayOf(new Date(now.getTime() + days * DAY * MINUTE));
    const said = real.say({ kind: 'acknowledge', promisedOn, note: null, byName: 'Ida', replaces: null });
    expect(said).toBe(model.state === 'none' ? null : model.state === 'settling' ? 'settling' : 'done');
    if (said !== 'done') return;
    [model.state, model.promisedDay, model.wakeAt, model.wakeOnArrival] = [
      'acknowledged',
      promisedOn,
      null,
      false,
    ];
  });

const snoozing = (minutes: number, forArrival: boolean): Happening =>
  new Happening(
    `snoozed for ${String(minutes)} minutes${forArrival ? ' or the arrival' : ''}`,
    (model, real) => {
      const until = new Date(model.truth.now.getTime() + minutes * MINUTE);
      const said = real.say({ kind: 'snooze', until, forArrival, byName: 'Ida', replaces: null });
      if (said !== 'done') return;
      expect(['open', 'acknowledged', 'snoozed']).toContain(model.state);
      [model.state, model.wakeAt, model.wakeOnArrival] = ['snoozed', model.minute + minutes, forArrival];
      model.promisedDay = null;
    },
  );

const waking = new Happening('woken', (model, real) => {
  const said = real.say({ kind: 'wake' });
  expect(said === 'done').toBe(model.state === 'snoozed');
  if (said === 'done') [model.state, model.wakeAt, model.wakeOnArrival] = ['open', null, false];
});

const happenings = [
  fc
    .record({
      available: fc.integer({ min: -3, max: 16 }),
      inTime: fc.constantFrom(0, 0, 0, 4, 40),
      gapAhead: fc.constantFrom(false, false, false, true),
    })
    .map((stock) => truthBecomes('stock', { ...stock, gapAhead: stock.gapAhead && stock.available > 0 })),
  fc.constantFrom(0, 1, 5, 8).map((reorderPoint) => truthBecomes('reorder point', { reorderPoint })),
  fc.boolean().map((sellable) => truthBecomes('on sale', { sellable })),
  fc.constantFrom(true, true, false).map((guarded) => truthBecomes('guarded', { guarded })),
  fc.constantFrom(false, false, true).map((stale) => truthBecomes('mirror', { stale })),
  fc.boolean().map((awaitedCame) => truthBecomes('arrival', { awaitedCame })),
  fc.oneof(fc.nat(45), fc.nat(3 * DAY), fc.constantFrom(7 * DAY, 15 * DAY)).map(passing),
  fc.constantFrom(null, 0, 2, 9).map(promising),
  fc
    .tuple(fc.integer({ min: 1, max: 5 * DAY }), fc.boolean())
    .map(([minutes, arrival]) => snoozing(minutes, arrival)),
  fc.constant(waking),
];

test('over ten thousand histories the machine remembers and says what the product promises', () => {
  const truthOf = (settleMinutes: number): Truth => ({
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
  });
  fc.assert(
    fc.property(
      fc.commands(happenings, { maxCommands: 40, size: 'max' }),
      fc.constantFrom(0, 30),
      (commands, settle) => {
        const truth = truthOf(settle);
        fc.modelRun(() => ({ model: new Promised(truth), real: new Remembered(truth) }), commands);
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);
