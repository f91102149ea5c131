import { expect, test } from 'vitest';
import type { HistoryLine, IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { timelineOf } from '~/stock-guard/incidents/incident-timeline';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 9, minute));
const line = (minute: number, kind: HistoryLine['kind'], said: Partial<HistoryLine> = {}): HistoryLine => ({
  at: at(minute),
  kind,
  byName: null,
  promisedOn: null,
  note: null,
  until: null,
  forArrival: false,
  ...said,
});
const coat48: IncidentDetail = {
  id: 'coat-48',
  state: 'resolved',
  kind: 'out',
  cause: 'stock',
  what: 'Harbour Coat 48',
  iconTitle: 'Harbour Coat',
  productId: '10',
  variantId: '1001',
  pool: 'online',
  place: '',
  pictureUrl: null,
  available: 20,
  lowest: 0,
  belowSince: at(0),
  opensAt: at(30),
  openedAt: at(30),
  closedAt: at(50),
  closedAs: 'restocked',
  acknowledgedBy: 'Ida Sande',
  acknowledgedAt: at(40),
  promisedOn: '2026-12-09',
  note: null,
  today: '2026-11-25',
  telling: null,
  size: null,
  arriving: false,
  places: [],
  movements: [
    { at: at(50), place: 'Oslo warehouse', before: 0, after: 20 },
    { at: at(0), place: 'Oslo warehouse', before: 7, after: 0 },
  ],
  history: [
    line(50, 'resolved'),
    line(40, 'acknowledged', { byName: 'Ida Sande', promisedOn: '2026-12-09' }),
    line(30, 'opened'),
    line(0, 'began'),
  ],
  told: [
    { name: 'Ida', state: 'sent', at: at(31) },
    { name: 'Lars', state: 'sent', at: at(31) },
    { name: 'Jonas', state: 'dead', at: at(30) },
  ],
};
const kinds = (incident: IncidentDetail) => timelineOf(incident).map(({ kind }) => kind);

test('the life of an incident reads from its end to its cause, and says nothing twice', () => {
  expect(kinds(coat48)).toEqual([
    'closed',
    'moved',
    'happened',
    'told',
    'untold',
    'opened',
    'below',
    'moved',
  ]);
});

test('people who were told together are named together', () => {
  expect(timelineOf(coat48).find(({ kind }) => kind === 'told')).toMatchObject({ names: ['Ida', 'Lars'] });
});

test('a broken promise that nobody was told of says so', () => {
  expect(kinds({ ...coat48, told: [] })).toContain('nobody');
});

test('what is at risk may wait for a digest, and one still settling says nothing of mails', () => {
  expect(kinds({ ...coat48, kind: 'low', told: [] })).not.toContain('nobody');
  const settling = { ...coat48, state: 'settling' as const, openedAt: null, closedAt: null, closedAs: null };
  expect(kinds({ ...settling, told: [], history: [line(0, 'began')] })).toEqual(['moved', 'below', 'moved']);
});
