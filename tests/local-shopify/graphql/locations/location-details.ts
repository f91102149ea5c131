import { knowsProvinces, provinceName } from '../../store/provinces.ts';
import type { LocationDetails } from '../../store/locations.ts';
import type { Store } from '../../store/store.ts';
import type { MetafieldInput } from '../metafields/metafield-inputs.ts';
import { userError, type UserError } from '../user-error.ts';

export interface DetailsInput {
  name?: string | null;
  fulfillsOnlineOrders?: boolean | null;
  address?: Partial<Record<AddressField, string | null>> | null;
  metafields?: MetafieldInput[] | null;
}

type AddressField = 'address1' | 'address2' | 'city' | 'zip' | 'provinceCode' | 'countryCode' | 'phone';
const ADDRESS_FIELDS: readonly AddressField[] = [
  'address1',
  'address2',
  'city',
  'zip',
  'provinceCode',
  'countryCode',
  'phone',
];

const LONGEST_NAME = 100;
const LONGEST_LINE = 255;
const US_ZIP = /^\d{5}(?:-?\d{4})?$/;

/** What is given of a location, as the store keeps it; blank lines count as none. */
export function detailsOf({ name, fulfillsOnlineOrders, address }: DetailsInput): Partial<LocationDetails> {
  const details: Record<string, unknown> = {};
  if (typeof name === 'string') details['name'] = name.trim();
  if (typeof fulfillsOnlineOrders === 'boolean') details['fulfillsOnlineOrders'] = fulfillsOnlineOrders;
  for (const field of ADDRESS_FIELDS)
    if (address?.[field] !== undefined) details[field] = address[field]?.trim() || null;
  return details;
}

/** What is wrong with a location's name and address; `self` is the one that is edited. */
export function detailsProblems(
  store: Store,
  input: DetailsInput,
  countryCode: string,
  self?: number,
): UserError[] {
  const problems: UserError[] = [];
  const add = (field: string[], message: string, code: string) =>
    problems.push(userError(['input', ...field], message, code));
  if (typeof input.name === 'string') {
    const name = input.name.trim();
    if (name === '') add(['name'], 'Add a location name', 'BLANK');
    else if (name.length > LONGEST_NAME)
      add(['name'], `Use a shorter location name (up to ${LONGEST_NAME} characters)`, 'TOO_LONG');
    else if (isTaken(store, name, self)) add(['name'], 'You already have a location with this name', 'TAKEN');
  }
  const address = input.address ?? {};
  for (const field of ADDRESS_FIELDS)
    if ((address[field]?.length ?? 0) > LONGEST_LINE)
      add(['address', field], `is too long (maximum is ${LONGEST_LINE} characters)`, 'TOO_LONG');
  const { zip, provinceCode } = address;
  if (countryCode === 'US' && zip && !US_ZIP.test(zip.trim()))
    add(['address', 'zip'], 'Enter a valid ZIP code', 'INVALID_US_ZIPCODE');
  if (provinceCode && knowsProvinces(countryCode) && provinceName(countryCode, provinceCode) === null)
    add(['address', 'provinceCode'], 'Province code is invalid', 'INVALID');
  return problems;
}

function isTaken(store: Store, name: string, self: number | undefined): boolean {
  for (const other of store.locations.values())
    if (other.id !== self && other.name.toLowerCase() === name.toLowerCase()) return true;
  return false;
}
