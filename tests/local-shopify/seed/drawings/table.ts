import { TONES, type Tone } from './palette.ts';
import { box, cord, disc, form, seam, shadow, sheet, steps, stitches, yarn } from './sheet.ts';

/** A stoneware mug, its glaze run over bare clay. */
export function mug(glaze: Tone, clay: Tone): string {
  const body = 'M230 270L250 610Q370 640 490 610L510 270Z';
  return sheet(
    cord('M504 340C620 330 620 520 496 520', glaze.face, 30) +
      form(body, clay.face) +
      shadow(
        'M233 300H507L498 500C470 540 450 480 420 500C390 530 370 520 340 496C310 480 280 530 245 500Z',
        glaze.face,
      ) +
      shadow('M450 300H507L491 607Q470 614 442 618Z', glaze.shade) +
      `<path d="${body}" fill="none"/><ellipse cx="370" cy="270" rx="140" ry="36" fill="${glaze.face}"/><ellipse cx="370" cy="276" rx="112" ry="24" fill="${TONES.horn.shade}"/>`,
    { y: 640, half: 190, x: 390 },
  );
}

/** An enamel cup with a dark rim. */
export function enamelCup(enamel: Tone, rim: Tone): string {
  const body = 'M240 290L262 590Q370 616 478 590L500 290Z';
  return sheet(
    cord('M494 350C600 340 600 500 484 496', enamel.face, 18) +
      form(body, enamel.face) +
      shadow('M440 316H496L476 588L430 598Z', enamel.shade) +
      `<path d="${body}" fill="none"/><ellipse cx="370" cy="290" rx="130" ry="34" fill="${rim.face}"/><ellipse cx="370" cy="293" rx="108" ry="24" fill="${enamel.shade}"/>` +
      disc(296, 540, 9, rim.face),
    { y: 620, half: 180, x: 390 },
  );
}

/** A candle in a glass, burning. */
export function candle(wax: Tone): string {
  return sheet(
    form('M400 130C430 170 436 196 420 220Q400 236 380 220C364 196 376 166 400 130Z', TONES.brass.light) +
      seam('M400 236V300') +
      form('M270 270H530V620Q400 652 270 620Z', wax.face) +
      shadow('M470 280H527V618Q500 626 470 630Z', wax.shade) +
      `<ellipse cx="400" cy="270" rx="130" ry="34" fill="${wax.light}"/>` +
      form('M270 400H530V540Q400 566 270 540Z', TONES.natural.face) +
      yarn('M400 436V510M370 470Q400 440 430 470M376 496Q400 470 424 496', TONES.moss.face, 6) +
      seam('M400 300V262'),
    { y: 646, half: 170 },
  );
}

/** A bound journal, a tide line on its cover. */
export function journal(cover: Tone): string {
  return sheet(
    box(252, 160, 330, 500, TONES.white.face, 10) +
      yarn('M560 180V640M570 180V640', TONES.white.shade) +
      box(232, 150, 320, 510, cover.face, 10) +
      shadow('M236 156H280V654H236Z', cover.shade) +
      yarn(
        'M310 410C340 370 370 370 400 410C430 450 460 450 500 410M310 450C340 410 370 410 400 450C430 490 460 490 500 450',
        cover.light,
        7,
      ) +
      form('M440 660V716L456 700L472 716V660Z', TONES.rust.face) +
      stitches('M292 170V640', cover.light),
    { y: 690, half: 200 },
  );
}

/** A card in its envelope, with a ribbon. */
export function giftCard(paper: Tone, ribbon: Tone): string {
  return sheet(
    form('M170 300H630V600H170Z', TONES.natural.face) +
      box(206, 210, 388, 240, paper.face, 14) +
      yarn(
        steps(250, 550, 4)
          .map((x) => `M${x - 20} 330Q${x} 300 ${x + 20} 330`)
          .join(''),
        paper.light,
        6,
      ) +
      form('M170 330L400 500L630 330V600H170Z', TONES.natural.face) +
      shadow('M627 336V597H560L500 432Z', TONES.natural.shade) +
      seam('M170 600L350 466M630 600L450 466') +
      disc(400, 500, 36, ribbon.face) +
      disc(400, 500, 18, ribbon.shade),
    { y: 634, half: 250 },
  );
}
