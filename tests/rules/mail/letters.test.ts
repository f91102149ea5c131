import { expect, test } from 'vitest';
import { confirmationMail } from '~/channels/mail/confirmation-mail';
import { incidentMail, type IncidentMail } from '~/channels/mail/incident-mail';
import { reportMail } from '~/channels/mail/report-mail';
import { wordsFor } from '~/words/words';

const reader = {
  words: wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'NOK' }),
  locale: 'en',
  shop: 'Atelier Sande',
  leaveUrl: 'https://mainstay.example/leave/token',
};
const coat48: IncidentMail = {
  subject: 'Harbour Coat 48: sold out online; 12 arrive 9 December',
  sentences: [
    'Harbour Coat 48 is sold out online; 12 arrive on 9 December, 15 days without.',
    'Order 20 today.',
  ],
  icon: 'Harbour Coat',
  countedAt: new Date('2026-11-24T13:00:00Z'),
  table: {
    places: [
      { name: 'Oslo warehouse', online: true },
      { name: 'Lyon shop', online: false },
    ],
    sizes: [
      { size: '48', concerned: true, available: [0, 2] },
      { size: '50', concerned: false, available: [14, null] },
    ],
  },
  links: {
    acknowledge: 'https://mainstay.example/acknowledge/token',
    snooze: 'https://mainstay.example/snooze/token',
    open: 'https://admin.shopify.com/store/maison/apps/mainstay/app/stock/1',
    product: 'https://admin.shopify.com/store/maison/products/1',
  },
};

test('both bodies say why, what to do, and where to go with one press', async () => {
  const letter = await incidentMail(reader, coat48);
  expect(letter.subject).toBe(coat48.subject);
  for (const body of [letter.html, letter.text]) {
    for (const sentence of coat48.sentences) expect(body).toContain(sentence);
    for (const url of [...Object.values(coat48.links), reader.leaveUrl]) expect(body).toContain(url);
    expect(body).toContain('24 November 2026 at 14:00');
  }
});

test('in the plain text every address ends where its line ends', async () => {
  const { text } = await incidentMail(reader, coat48);
  const addresses = Array.from(text.matchAll(/https:\S+/g), ([address]) => address);
  expect(addresses.toSorted()).toEqual([...Object.values(coat48.links), reader.leaveUrl].toSorted());
});

test('the table shows every size at every place, a dash where none is kept', async () => {
  const { text } = await incidentMail(reader, coat48);
  expect(text).toMatch(/Size\s+Oslo warehouse \(online orders\)\s+Lyon shop/);
  expect(text).toMatch(/48\s+0\s+2/);
  expect(text).toMatch(/50\s+14\s+–/);
});

test('markup and line breaks in titles stay text', async () => {
  const what = 'Coat<img src=x onerror=alert(1)>\r\nBcc: thief@example.com';
  const letter = await incidentMail(reader, { ...coat48, subject: what, icon: what });
  expect(letter.subject).not.toMatch(/[\r\n]/);
  expect(letter.html).not.toContain('<img');
  expect(letter.html).toContain('&lt;img');
});

test('a report shows its groups with their lines, and the plain text the same', async () => {
  const { text, html, subject } = await reportMail(reader, {
    heading: 'Wednesday 25 November: 1 broken and 1 at risk',
    sentence: 'How things stand.',
    groups: [
      { title: 'Broken', lines: [{ sentence: 'Coat 48 is sold out.', url: 'https://a.example/1' }] },
      { title: 'At risk', lines: [{ sentence: 'Knit M lasts until Friday.', url: null }] },
    ],
    open: { label: 'Open all incidents', url: 'https://a.example/all' },
  });
  expect(subject).toBe('Wednesday 25 November: 1 broken and 1 at risk');
  for (const body of [text, html])
    for (const said of [
      'Broken',
      'Coat 48 is sold out.',
      'Knit M lasts until Friday.',
      'https://a.example/1',
    ])
      expect(body).toContain(said);
});

test('a confirmation carries its link and until when it works', async () => {
  const until = new Date('2026-12-09T09:00:00Z');
  const letter = await confirmationMail(reader, {
    address: 'ida@atelier-sande.example',
    confirmUrl: 'https://m.example/confirm/t',
    until,
  });
  expect(letter.text).toContain('https://m.example/confirm/t');
  expect(letter.text.replace(/\s+/g, ' ')).toContain('9 December 2026 at 10:00');
});
