import { expect, test } from 'vitest';
import { redact } from '~/log.server';

test('what would let a reader act as someone else is not logged', () => {
  expect(redact('GET /app?shop=maison.myshopify.com&id_token=abc.def&session=1')).toBe(
    'GET /app?shop=maison.myshopify.com&id_token=…&session=…',
  );
  expect(redact('/confirm/s3cret?x=1')).toBe('/confirm/…?x=1');
  expect(redact('/leave/s3cret.data')).toBe('/leave/…');
  expect(redact('/acknowledge/s3cret.data')).toBe('/acknowledge/…');
  expect(redact('/snooze/s3cret.data')).toBe('/snooze/…');
  expect(redact('Refused by https://hooks.slack.com/services/T0/B0/s3cret')).toBe(
    'Refused by https://hooks.slack.com/…',
  );
  expect(redact('Refused shpat_0123abc of ida@sande.example.')).toBe('Refused … of ….');
});
