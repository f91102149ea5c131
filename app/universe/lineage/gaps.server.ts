import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { pastEndOnSale, withoutIcon, withoutStockAtLaunch } from './edition-gaps.server';
import { GAP_KINDS, monthsOf, type GapKind, type GapPage, type Gaps, type GapsAsked } from './gaps';
import { iconsWithoutEdition, supportingWithoutIcon } from './icon-gaps.server';

const FINDERS: Record<GapKind, (rows: ShopRows, asked: GapsAsked) => Promise<GapPage>> = {
  'no-stock-at-launch': withoutStockAtLaunch,
  'past-end-on-sale': pastEndOnSale,
  'edition-without-icon': withoutIcon,
  'icon-gone': supportingWithoutIcon,
  'icon-without-edition': iconsWithoutEdition,
};

/** The gaps of a kind, or the first of every kind that has some. */
export async function gapsOf(rows: ShopRows, asked: GapsAsked, kind: GapKind | null): Promise<Gaps> {
  const kinds = kind === null ? GAP_KINDS : [kind];
  const pages = await Promise.all(
    kinds.map(async (one) => ({ kind: one, page: await FINDERS[one](rows, asked) })),
  );
  return pages.filter(({ page }) => page.count > 0);
}

/** After how many months without an edition an icon is named; 12 unless somebody said otherwise. */
export async function editionMonths(rows: ShopRows): Promise<number> {
  const shop = await rows.db.shop.findUnique({ where: { shop: rows.shop }, select: { editionMonths: true } });
  return shop?.editionMonths ?? 12;
}

/** Says after how many months an icon without an edition is a gap. */
export function setEditionMonths(
  shop: string,
  typed: string,
  staff: Staff,
  asOf: Date,
): Promise<'saved' | 'not-months'> {
  const months = monthsOf(typed);
  if (months === null) return Promise.resolve('not-months');
  return forShop(shop).transaction(async (rows): Promise<'saved'> => {
    const before = await editionMonths(rows);
    if (before === months) return 'saved';
    await rows.db.shop.updateMany({ data: { editionMonths: months } });
    await recordAudit(
      rows,
      {
        about: 'settings',
        subject: '',
        title: '',
        verb: 'changed',
        before: { editionMonths: before },
        after: { editionMonths: months },
      },
      staff,
      asOf,
    );
    return 'saved';
  });
}
