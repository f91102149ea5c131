import { expect, test } from 'vitest';
import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { timelineOf } from '~/stock-guard/incidents/incident-timeline';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 9, minute));
const coat48: IncidentDetail = {
  id: 'coat-48',
  state: 'resolved',
  kind: 'low',
  cause: 'stock',
  what: 'Harbour Coat 48',
  iconTitle: 'Harbour Coat',
  productId: '10',
  variantId: '1001',
  pictureUrl: null,
  available: 20,
  lowest: 4,
  minimum: 5,
  belowSince: at(0),
  outSince: null,
  opensAt: at(30),
  openedAt: at(30),
  closedAt: at(50),
  closedAs: 'restocked',
  places: [],
  movements: [
    { at: at(50), place: 'Oslo warehouse', before: 4, after: 20 },
    { at: at(0), place: 'Oslo warehouse', before: 7, after: 4 },
  ],
  told: [
    { name: 'Ida', state: 'sent', sentAt: at(31) },
    { name: 'Jonas', state: 'dead', sentAt: null },
  ],
};

test('the life of an incident reads from its end to its cause', () => {
  expect(timelineOf(coat48).map(({ kind }) => kind)).toEqual([
    'closed',
    'moved',
    'told',
    'untold',
    'opened',
    'below',
    'moved',
  ]);
});

test('an incident that nobody was told of says so, and one still settling says nothing of mails', () => {
  const kinds = (incident: IncidentDetail) => timelineOf(incident).map(({ kind }) => kind);
  expect(kinds({ ...coat48, told: [] })).toContain('nobody');
  expect(
    kinds({ ...coat48, state: 'settling', openedAt: null, closedAt: null, closedAs: null, told: [] }),
  ).toEqual(['moved', 'below', 'moved']);
});
