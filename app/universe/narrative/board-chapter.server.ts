import { forShop } from '~/database/for-shop.server';
import type { Day } from './days';
import { nextChapter, type NextChapter } from './next-chapter.server';

/** The chapter that the board speaks of; null where none is told. */
export const boardChapter = (shop: string, today: Day): Promise<NextChapter | null> =>
  nextChapter(forShop(shop), today);
