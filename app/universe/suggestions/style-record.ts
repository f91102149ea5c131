/** One week of a style, seven days of the window. */
export interface StyleWeek {
  units: number;
  /** Which part of what it usually sells could be bought: 1 with every size in stock, 0 with none. */
  inStock: number;
  /** What its category sells in such a week, against an average one. */
  season: number;
}

/** All that a style is judged by. Money in minor units. */
export interface StyleRecord {
  /** From its beginning in the window, oldest first. */
  weeks: readonly StyleWeek[];
  revenue: number;
  fullPriceRevenue: number;
  /** Of everything the shop sold. */
  shopFullPriceRevenue: number;
  /** Styles that sold anything. */
  shopStyles: number;
  /** Days since it was first sold or listed. */
  tenureDays: number;
  /** Sizes and colours that could be bought, and those of them that sold. */
  sizes: number;
  sizesSold: number;
  returns: Returns;
}

/** How its sizes sold after they had been out of stock, beside how they sold before. */
export interface Returns {
  stockOuts: number;
  cameBack: number;
  /** Units in as many days before and after. */
  before: number;
  after: number;
}

/** Of a week in which less could be bought, a week without sales says nothing. */
export const LEAST_IN_STOCK = 0.5;

/** Whether a week says something: it sold, or enough was there to sell. */
export const counts = ({ units, inStock }: StyleWeek): boolean => units > 0 || inStock >= LEAST_IN_STOCK;
