import { expect, test } from 'vitest';
import { confirmationMail } from '~/channels/mail/confirmation-mail';
import { incidentMail, type IncidentMail } from '~/channels/mail/incident-mail';
import { summaryMail } from '~/channels/mail/summary-mail';
import { wordsFor } from '~/words/words';

const reader = {
  words: wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'NOK' }),
  locale: 'en',
  shop: 'Atelier Sande',
  leaveUrl: 'https://mainstay.example/leave/token',
};
const coat48: IncidentMail = {
  icon: 'Harbour Coat',
  what: 'Harbour Coat 48',
  available: 0,
  minimum: 5,
  since: new Date('2026-11-24T12:30:00Z'),
  countedAt: new Date('2026-11-24T13:00:00Z'),
  places: [
    { name: 'Oslo warehouse', online: true, available: 0 },
    { name: 'Lyon shop', online: false, available: 2 },
  ],
  incidentUrl: 'https://admin.shopify.com/store/maison/apps/mainstay/app/stock/incidents/1',
  productUrl: 'https://admin.shopify.com/store/maison/products/1',
};

test('the subject of an incident says it all', async () => {
  expect((await incidentMail(reader, coat48)).subject).toBe('Harbour Coat 48: sold out online');
  expect((await incidentMail(reader, { ...coat48, available: 4 })).subject).toBe(
    'Harbour Coat 48: 4 left online (minimum 5)',
  );
});

test('both bodies say since when in the zone of the shop, where the stock is, and where to go', async () => {
  const letter = await incidentMail(reader, coat48);
  for (const body of [letter.html, letter.text]) {
    expect(body).toContain('24 November 2026 at 13:30');
    expect(body).toContain('Oslo warehouse (online orders)');
    expect(body).toContain(coat48.incidentUrl);
    expect(body).toContain(reader.leaveUrl);
  }
});

test('a negative shelf is named as oversold', async () => {
  const { text } = await incidentMail(reader, { ...coat48, available: -3 });
  expect(text.replace(/\s+/g, ' ')).toContain('oversold online: 3 units more are promised than there are');
});

test('markup and line breaks in titles stay text', async () => {
  const what = 'Coat<img src=x onerror=alert(1)>\r\nBcc: thief@example.com';
  const letter = await incidentMail(reader, { ...coat48, what, icon: what });
  expect(letter.subject).not.toMatch(/[\r\n]/);
  expect(letter.html).not.toContain('<img');
  expect(letter.html).toContain('&lt;img');
});

const size = (icon: string, what: string, available: number) => ({ icon, what, available, minimum: 5 });

test('a summary of several icons names them and lists every size', async () => {
  const letter = await summaryMail(reader, {
    icons: ['Harbour Coat', 'Fisher Knit', 'No. 9 Boot', 'Market Tote', 'Liner'],
    count: 40,
    sizes: [size('Harbour Coat', 'Harbour Coat 48', 0), size('Fisher Knit', 'Fisher Knit M', 3)],
    incidentsUrl: 'https://admin.shopify.com/store/maison/apps/mainstay/app/stock',
  });
  expect(letter.subject).toBe('5 icons are short: Harbour Coat, Fisher Knit, No. 9 Boot and 2 more');
  expect(letter.text).toContain('Harbour Coat 48: sold out');
  expect(letter.text).toContain('Fisher Knit M: 3 left (minimum 5)');
  expect(letter.text).toContain('And 38 more.');
});

test('two sizes of one icon are one summary with the icon as its subject', async () => {
  const sizes = [size('Harbour Coat', 'Harbour Coat 48', 0), size('Harbour Coat', 'Harbour Coat 50', 2)];
  const letter = await summaryMail(reader, {
    icons: ['Harbour Coat'],
    count: 2,
    sizes,
    incidentsUrl: 'https://x.example',
  });
  expect(letter.subject).toBe('Harbour Coat: 2 sizes are short');
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
