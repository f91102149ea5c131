import { bareId } from '../../store/gid.ts';
import type { WeightUnit } from '../../store/types.ts';
import { updateInventoryItem, type InventoryItemChange } from '../../store/update-inventory-item.ts';
import { withArguments } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { userError, type UserError } from '../user-error.ts';

export interface Input {
  cost?: string | number | null;
  countryCodeOfOrigin?: string | null;
  provinceCodeOfOrigin?: string | null;
  harmonizedSystemCode?: string | null;
  countryHarmonizedSystemCodes?: { countryCode?: string | null; harmonizedSystemCode: string }[] | null;
  measurement?: {
    shippingPackageId?: string | null;
    weight?: { unit: WeightUnit; value: number } | null;
  } | null;
  requiresShipping?: boolean | null;
  sku?: string | null;
  tracked?: boolean | null;
}

/** Edits what Shopify keeps of an item beside its stock. */
export const inventoryItemUpdate = withArguments<unknown>(['id', 'input'], (_root, args, { store }) => {
  const id = bareId(String(args['id']), 'InventoryItem') ?? 0;
  const input = args['input'] as Input;
  if (input.measurement?.shippingPackageId)
    throw notImplemented('InventoryItemMeasurementInput.shippingPackageId');
  if (!store.inventoryItems.has(id))
    return {
      inventoryItem: null,
      userErrors: [userError(['id'], "The product couldn't be updated because it does not exist.", null)],
    };
  const userErrors = problemsOf(input);
  if (userErrors.length > 0) return { inventoryItem: null, userErrors };
  return { inventoryItem: updateInventoryItem(store, id, changeOf(input)), userErrors: [] };
});

const HS_CODE = /^\d{6,13}$/;
/** Codes that the schema lists and that no country has. */
const NO_COUNTRY = 'ZZ';
const MOST_SKU = 255;
const UNITS: Record<WeightUnit, string> = { KILOGRAMS: 'kg', GRAMS: 'g', POUNDS: 'lb', OUNCES: 'oz' };

/** What is wrong with an item's details, each at its place in the input. */
export function problemsOf(input: Input): UserError[] {
  const problems: UserError[] = [];
  const add = (field: string[], message: string) =>
    problems.push(userError(['input', ...field], message, null));
  if (Number(input.cost ?? 0) < 0) add(['cost'], 'Cost must be greater than or equal to 0');
  const weight = input.measurement?.weight;
  if (weight && weight.value < 0) {
    const unit = UNITS[weight.unit];
    add(['measurement', 'weight'], `Measurement weight value ${weight.value} ${unit} must be >= 0 ${unit}`);
  }
  if (input.countryCodeOfOrigin === NO_COUNTRY)
    add(['countryCodeOfOrigin'], 'Country code of origin is invalid');
  if (input.harmonizedSystemCode && !HS_CODE.test(input.harmonizedSystemCode))
    add(['harmonizedSystemCode'], 'Harmonized system code must be a number between six and thirteen digits');
  for (const [index, code] of (input.countryHarmonizedSystemCodes ?? []).entries())
    if (!HS_CODE.test(code.harmonizedSystemCode))
      add(
        ['countryHarmonizedSystemCodes', String(index), 'harmonizedSystemCode'],
        'Harmonized system code must be a number between six and thirteen digits',
      );
  if ((input.sku?.length ?? 0) > MOST_SKU)
    add(['sku'], `SKU is too long (maximum is ${MOST_SKU} characters)`);
  return problems;
}

/** The changes that an input asks for, as the store keeps them. */
export function changeOf(input: Input): InventoryItemChange {
  const change: Record<string, unknown> = {};
  for (const key of ['countryCodeOfOrigin', 'provinceCodeOfOrigin', 'harmonizedSystemCode', 'sku'] as const)
    if (input[key] !== undefined) change[key] = input[key];
  for (const key of ['requiresShipping', 'tracked'] as const)
    if (typeof input[key] === 'boolean') change[key] = input[key];
  if (input.cost !== undefined)
    change['unitCost'] = input.cost === null ? null : Number(input.cost).toFixed(2);
  if (input.measurement?.weight) change['weight'] = input.measurement.weight;
  const codes = input.countryHarmonizedSystemCodes;
  if (codes) {
    change['countryHarmonizedSystemCodes'] = codes.filter(
      ({ countryCode }) => typeof countryCode === 'string',
    );
    const everywhere = codes.find(({ countryCode }) => typeof countryCode !== 'string');
    if (everywhere) change['harmonizedSystemCode'] = everywhere.harmonizedSystemCode;
  }
  return change;
}
