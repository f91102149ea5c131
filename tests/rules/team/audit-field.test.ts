import { expect, test } from 'vitest';
import { fieldName, toldFields } from '~/ui/settings/audit-field';

test('fields of a change are named as people read them', () => {
  expect(['launchesOn', 'dropId', 'iconIds', 'title'].map(fieldName)).toEqual([
    'launches on',
    'drop',
    'icons',
    'title',
  ]);
});

test('of something new only what it says is told', () => {
  expect(toldFields({}, { title: 'Solstice', partner: null, note: '', icons: ['Coat', 'Knit'] })).toEqual([
    { field: 'title', before: '', after: 'Solstice' },
    { field: 'icons', before: '', after: 'Coat, Knit' },
  ]);
});
