import { TONES, type Tone } from './palette.ts';
import { box, disc, form, moved, seam, shadow, sheet, stitches, yarn } from './sheet.ts';

interface BootDetails {
  sole?: Tone;
  laces?: Tone;
  /** A cotton loop at the heel. */
  tab?: Tone;
}

const EYELETS = [
  [431, 262],
  [427, 302],
  [420, 342],
  [406, 380],
  [385, 412],
  [358, 438],
] as const;

function oneBoot(leather: Tone, { sole = TONES.rubber, laces = TONES.ecru, tab }: BootDetails): string {
  const upper =
    'M404 214Q494 236 586 206C582 300 574 376 588 446C600 512 606 560 604 604H208C180 604 174 574 186 546C202 510 248 494 302 470C360 444 398 414 404 352Z';
  return (
    (tab ? form('M560 216V172Q578 160 592 172V214Z', tab.face) : '') +
    form('M408 216L392 196Q420 176 440 214Z', leather.shade) +
    form(upper, leather.face) +
    shadow(
      'M520 226L586 206C582 300 574 376 588 446C600 512 606 560 604 604H520C548 500 530 400 520 226Z',
      leather.shade,
    ) +
    seam('M462 230C468 330 456 400 408 452C388 472 366 482 344 486') +
    stitches('M476 232C482 336 468 412 416 464', leather.light) +
    seam('M186 548C232 536 276 560 284 604M604 510C560 500 530 540 526 604') +
    stitches('M590 494C546 488 516 536 512 592', leather.light) +
    `<path d="${upper}" fill="none"/>` +
    form('M186 596H606V652H486Q462 628 430 632L404 652H222Q184 644 186 596Z', sole.face) +
    stitches('M202 612H590', sole.light) +
    shadow('M489 628H603V649H489Z', sole.shade) +
    EYELETS.map(([x, y], i) => yarn(`M${x - 20 + i * 2} ${y - 16}L${x + 16} ${y + 4}`, laces.face, 9)).join(
      '',
    ) +
    EYELETS.map(([x, y]) => disc(x + 18, y + 5, 5, TONES.brass.face)).join('')
  );
}

/** A pair of No. 9 boots, one behind the other. */
export function boots(leather: Tone, details: BootDetails = {}): string {
  const behind = { face: leather.shade, shade: leather.shade, light: leather.light };
  return sheet(
    moved('translate(92 -34)', oneBoot(behind, details)) +
      moved('translate(-32 14)', oneBoot(leather, details)),
    {
      y: 668,
      half: 270,
    },
  );
}

interface ShoeDetails {
  sole: Tone;
  laces?: Tone;
  heel?: boolean;
}

function oneShoe(upper: Tone, { sole, laces, heel }: ShoeDetails): string {
  const outline =
    'M384 372Q420 396 470 392Q540 388 602 352C612 410 622 460 622 526H178C158 526 150 500 164 474C186 440 250 432 302 420C344 410 366 396 384 372Z';
  const strap = form('M310 424C340 400 364 398 380 414L404 470Q360 492 326 478Z', upper.shade);
  return (
    form(outline, upper.face) +
    shadow('M540 382Q574 372 602 352C612 410 622 460 622 526H560C572 470 560 420 540 382Z', upper.shade) +
    seam('M470 392C470 450 430 490 376 494M164 474C214 462 256 486 264 526') +
    stitches('M622 470C580 462 556 490 552 522', upper.light) +
    `<path d="${outline}" fill="none"/>` +
    (laces
      ? [0, 1, 2, 3]
          .map((i) => yarn(`M${386 - i * 24} ${392 + i * 16}L${432 - i * 22} ${416 + i * 17}`, laces.face, 9))
          .join('')
      : strap) +
    form(
      heel
        ? 'M164 518H626V582H512Q490 556 456 560L432 582H202Q166 572 164 518Z'
        : 'M164 518H626V552Q400 562 180 552Q162 546 164 518Z',
      sole.face,
    ) +
    stitches('M184 535H612', sole.light) +
    (heel ? shadow('M513 556H623V579H513Z', sole.shade) : '')
  );
}

/** A pair of low shoes: laced, or with a loafer's strap. */
export function shoes(upper: Tone, details: ShoeDetails): string {
  const behind = { face: upper.shade, shade: upper.shade, light: upper.light };
  return sheet(
    moved('translate(70 -36)', oneShoe(behind, details)) +
      moved('translate(-44 58)', oneShoe(upper, details)),
    {
      y: 640,
      half: 270,
    },
  );
}

/** A boot standing beside the box of its care kit. */
export function bootSet(leather: Tone): string {
  const kit =
    box(500, 500, 190, 160, TONES.natural.face) +
    form('M488 470H702V520H488Z', TONES.rust.face) +
    disc(595, 590, 30, TONES.rust.shade);
  return sheet(moved('translate(-90 0)', oneBoot(leather, {})) + kit, { y: 656, half: 290 });
}
