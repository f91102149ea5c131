import '../../setup/own-database.ts';
import { beforeAll, expect, test } from 'vitest';
import type { BoardIcon } from '~/stock-guard/board/board-icon';
import { promiseBoard, type PromiseBoard } from '~/stock-guard/board/promise-board.server';
import { said } from '~/stock-guard/promise/telling';
import { wordsFor } from '~/words/words';
import { SHOP } from '../../setup/casting-stage.ts';
import { fourIcons } from '../../setup/four-icons.ts';
import { TODAY } from '../../setup/mirrored-maison.ts';

const words = wordsFor({ locale: 'en', timeZone: 'Europe/Oslo', currency: 'EUR' });
let board: PromiseBoard;

beforeAll(async () => {
  await fourIcons(SHOP);
  board = await promiseBoard(SHOP, null, TODAY);
});

function icon(title: string): BoardIcon {
  const found = board.icons.find((one) => one.title === title);
  if (!found) throw new Error(`${title} is not on the board.`);
  return found;
}

/** The names of the sizes that are not kept, and what the first of them says. */
function told(title: string) {
  const { deciding, today } = icon(title);
  const [first] = deciding;
  if (!first?.told) throw new Error(`Nothing is told of ${title}.`);
  const { telling, advice, outlook } = first.told;
  return {
    names: deciding.map(({ name }) => name),
    sentence: said(telling, words, today),
    advice: advice && said(advice, words, today),
    outlook,
  };
}

test('of the four icons of the demo two are kept, one is at risk and one is broken', () => {
  expect(board.counts).toEqual({ kept: 2, 'at-risk': 1, broken: 1, unknown: 0, 'not-tracked': 0, unset: 0 });
  expect(board.icons.map(({ title }) => title)).toEqual([
    'Harbour Coat',
    'Fisher Knit',
    'No. 9 Boot',
    'Market Tote',
  ]);
});

test('Harbour Coat is broken by Navy 48 alone: sold out since Tuesday, 12 arrive on 9 December, 15 days without', () => {
  const { names, sentence, outlook } = told('Harbour Coat');
  expect(names).toEqual(['Navy 48']);
  expect(sentence).toBe(
    'Navy 48 has been sold out online since Tuesday; 12 arrive on 9 December, 15 days without',
  );
  // At its pace of the last four weeks it would sell fifteen; the season ahead is weaker.
  expect(outlook.missed?.low).toBeGreaterThanOrEqual(5);
  expect(outlook.missed?.high).toBeGreaterThan(outlook.missed?.low ?? Infinity);
  expect(outlook.missed?.high).toBeLessThanOrEqual(15);
  expect(icon('Harbour Coat').sizes.filter(({ standing }) => standing !== 'kept')).toHaveLength(1);
});

test('Fisher Knit is at risk by Ecru M alone: order by Friday 27 November, or it runs out on 18 December', () => {
  const { names, sentence, advice } = told('Fisher Knit');
  expect(names).toEqual(['Ecru M']);
  expect(sentence).toMatch(
    /^Ecru M sells 5(\.\d)? a day; the 118 left last until 18 December; nothing is on the way$/,
  );
  expect(advice).toMatch(/^Order \d+ by Friday 27 November, or Ecru M runs out on 18 December$/);
});
