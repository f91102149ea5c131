import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailAddress } from '~/stock-guard/people/mail-address';

test('a plain mailbox is taken without the spaces around it', () => {
  expect(mailAddress(' ida.sande+icons@mail.atelier-sande.example ')).toBe(
    'ida.sande+icons@mail.atelier-sande.example',
  );
});

test('what is taken never holds anything that ends a header or names a second mailbox', () => {
  const pieces = fc.constantFrom(
    'ida',
    '@',
    'sande.example',
    '\r',
    '\n',
    ',',
    ';',
    '<',
    '>',
    '"',
    ' ',
    '\0',
    ':',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const taken = mailAddress(parts.join(''));
      expect(taken ?? '').not.toMatch(/[\s,;<>":\p{Cc}]|@.*@/u);
    }),
    { numRuns: 5_000 },
  );
});
