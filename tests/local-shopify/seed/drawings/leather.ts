import { TONES, type Tone } from './palette.ts';
import { box, cord, disc, form, moved, seam, shadow, sheet, stitches, yarn } from './sheet.ts';

/** A holder with two cards showing. */
export function cardHolder(leather: Tone): string {
  return sheet(
    box(216, 236, 368, 200, TONES.sand.face, 16) +
      box(206, 272, 388, 200, TONES.celadon.face, 16) +
      form('M190 320H610V590Q610 610 590 610H210Q190 610 190 590Z', leather.face) +
      shadow('M550 323H607V590Q607 607 590 607H550Z', leather.shade) +
      seam('M190 400C300 400 320 450 400 450C480 450 500 400 610 400') +
      stitches('M208 340V576Q208 592 224 592H576Q592 592 592 576V340', leather.light),
    { y: 638, half: 230 },
  );
}

/** A belt, coiled, its buckle to the front. */
export function belt(leather: Tone): string {
  return sheet(
    `<ellipse cx="400" cy="330" rx="210" ry="74" fill="${leather.shade}"/><ellipse cx="400" cy="336" rx="176" ry="50" fill="${leather.face}"/><ellipse cx="400" cy="342" rx="140" ry="32" fill="${TONES.ecru.shade}"/>` +
      form(
        'M190 330V470Q190 560 400 566Q610 560 610 470V330Q600 410 400 414Q200 410 190 330Z',
        leather.face,
      ) +
      shadow('M540 384Q606 364 607 340V470Q606 530 540 550Z', leather.shade) +
      stitches(
        'M204 376Q240 430 400 434Q560 430 596 376M204 490Q240 540 400 546Q560 540 596 490',
        leather.light,
      ) +
      `<rect x="330" y="404" width="110" height="170" rx="18" fill="none" stroke-width="26"/><rect x="330" y="404" width="110" height="170" rx="18" fill="none" stroke="${TONES.brass.face}" stroke-width="14"/>` +
      cord('M334 490H450', TONES.brass.light, 8) +
      [482, 512, 542].map((x) => disc(x, 489 - (x - 482) / 8, 5, TONES.horn.shade)).join(''),
    { y: 606, half: 240 },
  );
}

/** A shoulder strap with its clips. */
export function strap(leather: Tone): string {
  const clip = (x: number) =>
    disc(x, 566, 26, TONES.brass.face) +
    disc(x, 566, 11, TONES.ecru.face) +
    form(`M${x - 12} 590H${x + 12}L${x + 8} 656H${x - 8}Z`, TONES.brass.face);
  return sheet(
    cord('M250 540C230 240 300 150 400 150C500 150 570 240 550 540', leather.face, 44) +
      stitches(
        'M236 520C218 236 290 132 400 132C510 132 582 236 564 520M266 520C250 250 314 170 400 170C486 170 550 250 534 520',
        leather.light,
      ) +
      form('M216 400L282 396L284 450L218 454Z', TONES.brass.face) +
      clip(250) +
      clip(550),
    { y: 686, half: 210 },
  );
}

/** A knotted rope loop with a ring and two keys. */
export function keyLoop(rope: Tone): string {
  const key =
    disc(0, 60, 34, TONES.brass.face) +
    disc(0, 52, 11, TONES.ecru.face) +
    form('M-9 94H9V190H30V166H9M-9 94V190H9', TONES.brass.face);
  return sheet(
    cord('M372 330C300 250 310 130 400 130C490 130 500 250 428 330', rope.face, 34) +
      yarn(
        'M346 280L372 262M326 226L356 218M344 168L366 192M400 146V116M456 168L434 192M474 226L444 218M454 280L428 262',
        rope.light,
        5,
      ) +
      form('M350 320H450Q466 380 450 440H350Q334 380 350 320Z', rope.shade) +
      yarn('M352 350L448 376M348 380L450 408M352 408L446 432', rope.light, 5) +
      `<circle cx="400" cy="490" r="46" fill="none" stroke-width="24"/><circle cx="400" cy="490" r="46" fill="none" stroke="${TONES.brass.light}" stroke-width="13"/>` +
      moved('translate(352 486) rotate(24)', key) +
      moved('translate(440 492) rotate(-16)', key),
    { y: 712, half: 130 },
  );
}

/** A weekend bag of waxed cotton. */
export function weekender(cloth: Tone): string {
  const leather = TONES.chestnut;
  return sheet(
    cord('M300 400C310 210 490 210 500 400', leather.shade, 16) +
      form('M150 360Q400 300 650 360Q690 480 670 620Q400 650 130 620Q110 480 150 360Z', cloth.face) +
      shadow('M590 346L650 360Q690 480 670 620L600 627Q624 480 590 346Z', cloth.shade) +
      stitches('M156 384Q400 326 644 384', cloth.light) +
      form('M134 556Q400 588 666 556Q672 590 670 620Q400 650 130 620Q128 590 134 556Z', leather.face) +
      cord('M280 600V420C290 200 510 200 520 420V600', leather.face, 20) +
      disc(280, 440, 6, TONES.brass.face) +
      disc(520, 440, 6, TONES.brass.face),
    { y: 650, half: 290 },
  );
}

/** Felted pockets that stand in a tote. */
export function organiser(cloth: Tone): string {
  return sheet(
    form('M170 300H630L610 620H190Z', cloth.face) +
      shadow('M570 303H627L607 617H560Z', cloth.shade) +
      form('M176 420H330L332 620H190Z', cloth.face) +
      form('M330 390H480V620H332Z', cloth.face) +
      form('M480 430H622L610 620H480Z', cloth.shade) +
      stitches('M190 320H610M190 438H318M344 408H466M494 448H608', cloth.light) +
      form('M376 270H424V340H376Z', TONES.chestnut.face),
    { y: 650, half: 240 },
  );
}
