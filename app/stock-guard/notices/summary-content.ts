import type { NoticeContent, NoticeSize } from './notice-content';

// More lines than this no longer help anyone; the rest stands on the incidents page.
const MOST_LINES = 60;

/** The content of one mail for many sizes: icons by how short their worst size is, sizes by icon. */
export function summaryOf(sizes: readonly NoticeSize[]): NoticeContent {
  const sorted = sizes.toSorted((a, b) => a.available - b.available || a.what.localeCompare(b.what));
  const icons = [...new Set(sorted.map((size) => size.icon))];
  const shown = icons.flatMap((icon) => sorted.filter((size) => size.icon === icon)).slice(0, MOST_LINES);
  return { kind: 'summary', icons, count: sizes.length, sizes: shown };
}
