import type { IconSheet } from '~/stock-guard/sheet/icon-sheet';
import type { SheetWeek, TotalWeek } from '~/stock-guard/sheet/sheet-weeks';
import { useWords } from '../../words';
import { SizeHead } from './size-head';

const FIGURES = ['opening', 'expected', 'arriving', 'missed', 'closing', 'cover'] as const;
const ONE_DIGIT = { maximumFractionDigits: 1 };

/** How many sizes are short in each week: their units together would hide it. */
function ShortRow({ weeks }: { weeks: readonly TotalWeek[] }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">{t('stock-sheet.short')}</th>
      {weeks.map(({ from, sizes: { out, under } }) => (
        <td key={from} className={out > 0 ? 'out' : under > 0 ? 'under' : undefined}>
          {out + under === 0
            ? t('stock-sheet.short.none')
            : t('stock-sheet.short.count', { out, under, both: out > 0 && under > 0 ? 'yes' : 'no' })}
        </td>
      ))}
    </tr>
  );
}

interface SizeRowsProps {
  weeks: readonly SheetWeek[];
  name: React.ReactNode;
  /** Whether the closing stock is marked: of one size, not of all together. */
  marked: boolean;
  children?: React.ReactNode;
}

/** The rows of one size, or of all of them: a figure each, a week per column. */
function SizeRows({ weeks, name, marked, children }: SizeRowsProps) {
  const { t, number } = useWords();
  const cover = ({ cover: lasts }: SheetWeek) =>
    lasts === null ? t('stock-sheet.cover.plenty') : number(lasts, ONE_DIGIT);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={weeks.length + 1}>
          {name}
        </th>
      </tr>
      {FIGURES.map((figure) => (
        <tr key={figure}>
          <th scope="row">{t(`stock-sheet.${figure}`)}</th>
          {weeks.map((week) => (
            <td key={week.from} className={marked && figure === 'closing' ? week.mark : undefined}>
              {figure === 'cover' ? cover(week) : number(week[figure], ONE_DIGIT)}
              {marked &&
                figure === 'closing' &&
                week.mark !== 'fine' &&
                ` ${t(`stock-sheet.mark.${week.mark}`)}`}
            </td>
          ))}
        </tr>
      ))}
      {children}
    </tbody>
  );
}

interface SheetTableProps {
  sheet: IconSheet;
  sizes: IconSheet['sizes'];
  caption: string;
  pool: string;
}

/** The weeks ahead, all sizes first and then each; wide tables move inside their own frame. */
export function SheetTable({ sheet, sizes, caption, pool }: SheetTableProps) {
  const { t, day } = useWords();
  return (
    // Reached by keyboard, so that it can be moved by one.
    <div className="icon-sheet-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="icon-sheet">
        <thead>
          <tr>
            <th scope="row">{t('stock-sheet.figure')}</th>
            {sheet.total.map(({ from }, at) => (
              <th key={from} scope="col">
                {t(at === 0 ? 'stock-sheet.week.first' : 'stock-sheet.week', {
                  from: day(from, sheet.today),
                })}
              </th>
            ))}
          </tr>
        </thead>
        <SizeRows weeks={sheet.total} name={t('stock-sheet.total')} marked={false}>
          <ShortRow weeks={sheet.total} />
        </SizeRows>
        {sizes.map((size) => (
          <SizeRows
            key={size.variantId}
            weeks={size.weeks}
            marked
            name={<SizeHead size={size} today={sheet.today} pool={pool} />}
          />
        ))}
      </table>
    </div>
  );
}
