import { TONES, type Tone } from './palette.ts';
import { both, disc, form, seam, shadow, sheet, stitches } from './sheet.ts';

/** The hood that buttons under the coat's collar. */
export function hood(cloth: Tone): string {
  return sheet(
    form(
      'M400 130C250 130 214 300 232 470C240 560 280 610 330 640H470C520 610 560 560 568 470C586 300 550 130 400 130Z',
      cloth.face,
    ) +
      shadow(
        'M470 146C556 186 580 330 568 470C560 560 520 610 470 640H440C520 540 540 300 470 146Z',
        cloth.shade,
      ) +
      form(
        'M400 210C310 210 286 320 300 440C308 530 350 590 400 612C450 590 492 530 500 440C514 320 490 210 400 210Z',
        TONES.sand.shade,
      ) +
      stitches(
        'M400 190C296 190 268 320 282 446C290 530 320 590 356 616M400 190C504 190 532 320 518 446C510 530 480 590 444 616',
        cloth.light,
      ) +
      form('M286 620H514V676H286Z', cloth.face) +
      both(disc(312, 648, 10, TONES.horn.face) + disc(362, 648, 10, TONES.horn.face)) +
      both(seam('M346 566C340 610 344 690 336 716')),
    { y: 724, half: 170 },
  );
}

/** A cap of six panels, seen from the side. */
export function cap(cloth: Tone): string {
  const crown = 'M250 500C236 340 310 240 420 240C540 240 600 340 596 500Q420 540 250 500Z';
  return sheet(
    form(crown, cloth.face) +
      shadow('M500 258C580 300 600 400 596 500L530 514C540 420 530 330 500 258Z', cloth.shade) +
      seam('M420 240C350 300 330 420 334 514M420 240C470 300 490 400 484 518') +
      stitches('M404 262C340 316 318 420 320 500', cloth.light) +
      disc(420, 238, 13, cloth.face) +
      form('M252 494C180 496 110 520 96 560C150 590 280 560 372 522Q300 520 252 494Z', cloth.face) +
      stitches('M130 552C190 566 270 548 334 524', cloth.light),
    { y: 590, half: 270 },
  );
}
