/** Days that the owner marked: what sold then says nothing of what sells by itself. Both days belong to it. */
export interface MarkedDays {
  kind: 'launch' | 'promotion';
  from: string;
  to: string;
  level: 'shop' | 'category' | 'product';
  /** '' of the shop, the category's name, or the product's id. */
  subject: string;
}

/** The marked days that hold for a product. Only what is marked is left out: nothing is taken for a launch unasked. */
export const markedFor = (
  marked: readonly MarkedDays[],
  of: { category: string; productId: string },
): MarkedDays[] =>
  marked.filter(({ level, subject }) => {
    switch (level) {
      case 'shop':
        return true;
      case 'category':
        return subject === of.category;
      case 'product':
        return subject === of.productId;
    }
  });
