import { Link } from '@shopify/polaris';
import type { SheetSize } from '~/stock-guard/sheet/icon-sheet';
import { useWords } from '../../words';

/** A size with what is ahead of it, and the way to how its figures come about. */
export function SizeHead({ size, today, pool }: { size: SheetSize; today: string; pool: string }) {
  const { t, day } = useWords();
  const { stockOutOn, orderBy, orderToday, unitsToOrder: units, undated } = size.outlook;
  const says = [
    ...(stockOutOn === null ? [] : [t('stock-sheet.out-on', { on: day(stockOutOn, today) })]),
    ...(orderToday ? [t('stock-sheet.order-today', { units })] : []),
    ...(!orderToday && orderBy !== null && units > 0
      ? [t('stock-sheet.order-by', { units, by: day(orderBy, today) })]
      : []),
    ...(undated > 0 ? [t('stock-sheet.undated', { units: undated })] : []),
  ];
  return (
    <>
      <Link url={`/app/stock/figures/${size.variantId}/${pool}`}>{size.what}</Link>
      {says.length > 0 && ` · ${says.join(' · ')}`}
    </>
  );
}
