import { TONES, type Tone } from './palette.ts';
import { cord, disc, form, moved, seam, shadow, sheet, stitches, yarn } from './sheet.ts';

const tree = () =>
  form(
    'M160 560C160 500 220 470 300 470C350 470 380 490 380 520C380 570 320 590 240 590Q160 596 160 560Z',
    TONES.wood.face,
  ) +
  seam('M176 548C230 520 300 510 376 516') +
  cord('M376 518L520 496', TONES.brass.face, 12) +
  form('M510 400C560 380 620 420 620 500C620 570 590 590 550 590C510 580 500 460 510 400Z', TONES.wood.face) +
  shadow('M580 414Q617 440 617 500C617 570 590 587 566 586C600 530 600 460 580 414Z', TONES.wood.shade) +
  disc(560, 396, 18, TONES.brass.face);

/** A pair of boot trees. */
export const bootTrees = (): string =>
  sheet(moved('translate(50 -130)', tree()) + moved('translate(-20 20)', tree()), { y: 626, half: 260 });

const insole = (felt: Tone) =>
  form(
    'M330 640C280 640 270 580 280 520C290 460 262 400 262 300C262 200 310 150 366 156C424 162 440 230 424 320C412 390 392 440 396 520C400 590 384 640 330 640Z',
    felt.face,
  ) +
  stitches(
    'M332 620C298 618 292 574 300 520C308 460 282 400 282 300C282 216 318 174 364 178C408 184 420 240 404 318C392 390 372 440 376 520C380 580 366 620 332 620Z',
    felt.light,
  );

/** A pair of felt insoles. */
export const insoles = (felt: Tone): string =>
  sheet(moved('translate(-64 0)', insole(felt)) + moved('matrix(-1 0 0 1 864 0)', insole(felt)), {
    y: 676,
    half: 200,
  });

/** A pair of laces, coiled and bound. */
export function laces(cotton: Tone): string {
  return sheet(
    cord(
      'M250 250C170 330 170 500 260 560C340 610 460 610 540 560C630 500 630 330 550 250C470 190 330 190 250 250Z',
      cotton.face,
      16,
    ) +
      cord(
        'M290 290C230 350 230 470 300 520C360 556 440 556 500 520C570 470 570 350 510 290C450 246 350 246 290 290Z',
        cotton.face,
        16,
      ) +
      cord(
        'M330 330C290 370 290 450 340 480C380 500 420 500 460 480C510 450 510 370 470 330',
        cotton.face,
        16,
      ) +
      cord('M330 330C300 360 240 380 200 460', cotton.face, 16) +
      form('M186 452L216 466L196 520L168 508Z', TONES.brass.face) +
      form('M460 470L492 462L520 512L490 524Z', TONES.brass.face) +
      form('M364 172H436V310H364Z', TONES.natural.face) +
      yarn('M380 220H420M380 250H420', TONES.natural.light),
    { y: 634, half: 220 },
  );
}

/** Eight buttons on a card. */
export function buttonCard(button: Tone): string {
  const places = [0, 1, 2, 3].flatMap((row) => [320, 480].map((x) => [x, 250 + row * 112] as const));
  const one = ([x, y]: readonly [number, number]) =>
    disc(x, y, 42, button.face) +
    `<circle cx="${x}" cy="${y}" r="28" fill="${button.shade}" stroke-width="3.5"/>` +
    yarn(`M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x + 9} ${y - 9}L${x - 9} ${y + 9}`, TONES.ecru.face, 5);
  return sheet(
    form('M220 160H580V670H220Z', TONES.natural.face) +
      shadow('M548 163H577V667H548Z', TONES.natural.shade) +
      places.map(one).join(''),
    { y: 700, half: 200 },
  );
}
