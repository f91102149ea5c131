import { TONES, type Tone } from './palette.ts';
import { both, disc, form, seam, shadow, sheet, steps, through, yarn } from './sheet.ts';

interface KnitDetails {
  /** A second colour over yoke and shoulders. */
  yoke?: Tone;
  /** Broad stripes around the body. */
  bands?: Tone;
  sleeveless?: boolean;
  /** Open at the front, with buttons. */
  cardigan?: boolean;
  /** A mended place at the hem. */
  darned?: Tone;
}

const BODY =
  'M322 170L262 204C268 276 284 320 282 364L276 622H524L518 364C516 320 532 276 538 204L478 170Q400 214 322 170Z';
const DARK = 'M480 256L478 622H524L518 364C516 320 532 276 538 204Z';
const YOKE = 'M322 170L262 204Q264 262 276 304Q400 334 524 304Q536 262 538 204L478 170Q400 214 322 170Z';

const zigzag = (y: number, from: number, to: number, count: number) =>
  through(steps(from, to, count).map((x, i) => [x, y + (i % 2 === 0 ? 0 : 16)] as const));

function sleeve(wool: Tone, bands?: Tone): string {
  const stripe = bands
    ? shadow('M219 300L198 372Q232 394 271 386L281 340L280 318Z', bands.face) +
      shadow('M181 440L162 504Q200 526 247 520L258 456Q218 458 181 440Z', bands.face)
    : '';
  const arm = 'M264 204C230 226 216 264 208 306L156 548Q190 572 238 566L283 366C284 310 278 254 264 204Z';
  return (
    form(arm, wool.face) +
    stripe +
    `<path d="${arm}" fill="none"/>` +
    form('M156 546L146 598Q184 620 232 614L240 564Q192 570 156 546Z', wool.face) +
    yarn('M174 562L166 602M194 568L187 609M215 570L210 612', wool.light)
  );
}

const neck = (wool: Tone) =>
  form('M326 150Q400 112 474 150Q400 198 326 150Z', wool.shade) +
  form('M326 150Q322 164 328 178Q400 232 472 178Q478 164 474 150Q400 198 326 150Z', wool.face) +
  yarn('M346 174L340 188M372 186L368 204M400 190V209M428 186L432 204M454 174L460 188', wool.light);

const ribs = (wool: Tone) =>
  form('M274 620H526L520 678Q400 688 280 678Z', wool.face) +
  yarn(
    steps(296, 504, 12)
      .map((x) => `M${x} 632V672`)
      .join(''),
    wool.light,
  );

const pattern = (wool: Tone) =>
  yarn(
    steps(296, 504, 14)
      .map((x) => `M${x} 244V290`)
      .join(''),
    wool.light,
  ) +
  yarn(zigzag(318, 288, 512, 17) + zigzag(346, 290, 510, 17), wool.light) +
  steps(300, 500, 9)
    .map((x) => `<circle cx="${x}" cy="396" r="5" fill="${wool.light}" stroke="none"/>`)
    .join('');

const front = (wool: Tone) =>
  form('M366 200L400 330L434 200L440 206L428 340V684H372V340L360 206Z', wool.face) +
  steps(372, 648, 5)
    .map((y) => disc(400, y, 11, TONES.horn.face))
    .join('') +
  both(form('M294 508H356V600H294Z', wool.face) + seam('M294 528H356'));

/** The Fisher Knit and its relatives: saddle shoulders, ribbed yoke, a wave and a row of knots. */
export function knit(wool: Tone, details: KnitDetails = {}): string {
  const { yoke, bands, sleeveless, cardigan, darned } = details;
  const stripes = bands
    ? shadow('M280 330Q400 352 520 330L517 404H283Z', bands.face) +
      shadow('M280 470H520L522 548H278Z', bands.face)
    : '';
  return sheet(
    (sleeveless ? '' : both(sleeve(wool, bands))) +
      form(BODY, wool.face) +
      shadow(DARK, wool.shade) +
      stripes +
      (yoke ? shadow(YOKE, yoke.face) + yarn(zigzag(304, 280, 520, 17), yoke.face, 14) : '') +
      `<path d="${BODY}" fill="none"/>` +
      (sleeveless ? both(yarn('M280 214C284 276 300 320 297 362', wool.light, 5)) : '') +
      (bands ? '' : pattern(yoke ? { ...wool, light: yoke.light } : wool)) +
      ribs(wool) +
      (cardigan ? front(wool) : '') +
      neck(wool) +
      (darned
        ? yarn(
            'M440 540H488M440 552H488M440 564H488M440 576H488M448 532V584M464 532V584M480 532V584',
            darned.face,
          )
        : ''),
    { y: 712, half: 180 },
  );
}
