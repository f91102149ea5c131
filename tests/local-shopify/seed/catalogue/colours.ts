/** A colour's part of a SKU. */
const CODES: Readonly<Record<string, string>> = {
  Navy: 'NVY',
  Black: 'BLK',
  Moss: 'MOS',
  Ecru: 'ECR',
  Rust: 'RUS',
  Chestnut: 'CHE',
  Natural: 'NAT',
  Olive: 'OLV',
  Sand: 'SND',
  Celadon: 'CEL',
  Oxblood: 'OXB',
  Grey: 'GRY',
  Brown: 'BRN',
  White: 'WHT',
  Indigo: 'IND',
  Blue: 'BLU',
  Stripe: 'STR',
  Clay: 'CLY',
};

/** Three letters of a colour; fails on one that the maison does not know, since two products would share a SKU. */
export function colourCode(colour: string): string {
  const code = CODES[colour];
  if (code === undefined) throw new Error(`The maison has no code for the colour ${colour}.`);
  return code;
}
