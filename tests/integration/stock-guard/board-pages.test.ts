import '../../setup/own-database.ts';
import { beforeAll, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { assess } from '~/stock-guard/incidents/assess.server';
import { BOARD_PAGE } from '~/stock-guard/board/icon-standings.server';
import { promiseBoard } from '~/stock-guard/board/promise-board.server';
import {
  MAISON,
  minutesAfter,
  openMaison,
  setStock,
  stockPiece,
  variantOf,
  WEDNESDAY,
  type Piece,
} from '../../setup/guarded-maison.ts';

const ICONS = 2 * BOARD_PAGE + 10;
const rows = forShop(MAISON);

/** Every tenth icon is sold out in one size, every tenth in two, all others are kept. */
const pieces: Piece[] = Array.from({ length: ICONS }, (_, i) => ({
  productId: BigInt(1000 + i),
  title: `Icon ${i}`,
  sizes: { M: i % 10 < 2 ? 0 : 30, L: i % 10 === 1 ? 0 : 30 },
  icon: { minimum: 5 },
}));

beforeAll(async () => {
  await openMaison({ settleMinutes: 0 });
  for (const piece of pieces) await stockPiece(piece);
  await assess(MAISON, null, 'stock', WEDNESDAY);
});

async function wholeBoard() {
  const seen = [];
  for (let from: string | null = null; ;) {
    const board = await promiseBoard(MAISON, from, WEDNESDAY);
    expect(board.icons.length).toBeLessThanOrEqual(BOARD_PAGE);
    seen.push(...board.icons);
    from = board.next;
    if (from === null) return seen;
  }
}

test('icons that nobody has assessed yet are there, and are counted as unknown', async () => {
  await rows.db.iconStanding.deleteMany({});
  const board = await promiseBoard(MAISON, null, WEDNESDAY);
  expect(board.icons).toHaveLength(BOARD_PAGE);
  expect(board.counts).toMatchObject({ unknown: ICONS, kept: 0, unset: 0 });
  await assess(MAISON, null, 'stock', WEDNESDAY);
  expect((await promiseBoard(MAISON, null, WEDNESDAY)).counts.unknown).toBe(0);
});

test('a board of many icons is shown in pages, worst first, each icon once', async () => {
  const seen = await wholeBoard();
  expect(new Set(seen.map(({ iconId }) => iconId)).size).toBe(ICONS);
  const deciding = seen.map((icon) => (icon.standing === 'broken' ? icon.deciding.length : 0));
  expect(deciding).toEqual(deciding.toSorted((a, b) => b - a));
  expect(deciding.filter((sizes) => sizes === 2)).toHaveLength(ICONS / 10);
});

test('its counts are of all icons, on every page', async () => {
  const first = await promiseBoard(MAISON, null, WEDNESDAY);
  const second = await promiseBoard(MAISON, first.next, WEDNESDAY);
  expect(first.counts).toMatchObject({ broken: ICONS / 5, kept: ICONS - ICONS / 5, unset: 0 });
  expect(second.counts).toEqual(first.counts);
});

test('an icon moves as soon as one of its sizes was assessed', async () => {
  const last = (await wholeBoard()).at(-1);
  const piece = pieces.find(({ title }) => title === last?.title);
  if (!piece) throw new Error('The last icon is none of ours.');
  for (const size of ['M', 'L']) await setStock(variantOf(piece, size), 0);
  await assess(MAISON, [variantOf(piece, 'M')], 'stock', minutesAfter(1));
  const board = await promiseBoard(MAISON, null, minutesAfter(1));
  expect(board.icons.map(({ title }) => title)).toContain(piece.title);
  expect(board.counts.broken).toBe(ICONS / 5 + 1);
});

test('an icon that is retired leaves the board and its counts', async () => {
  const before = await promiseBoard(MAISON, null, minutesAfter(2));
  const gone = before.icons[0]?.iconId ?? '';
  await rows.db.icon.updateMany({ where: { id: gone }, data: { retiredAt: minutesAfter(2) } });
  await assess(MAISON, null, 'casting', minutesAfter(2));
  const after = await promiseBoard(MAISON, null, minutesAfter(2));
  expect(after.icons.map(({ iconId }) => iconId)).not.toContain(gone);
  expect(after.counts.broken).toBe(before.counts.broken - 1);
});
