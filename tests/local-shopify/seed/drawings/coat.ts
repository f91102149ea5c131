import { TONES, type Tone } from './palette.ts';
import { both, disc, form, seam, shadow, sheet, steps, stitches } from './sheet.ts';

interface CoatDetails {
  /** Where the hem hangs. */
  hem?: number;
  lining?: Tone;
  buttons?: Tone;
  /** A reflective band around body and sleeves. */
  band?: Tone;
  /** A tab across the throat, with rings for a rope. */
  throatTab?: boolean;
  hood?: boolean;
}

const sleeve = (cloth: Tone) =>
  form(
    'M264 186C228 204 212 246 202 296L142 566Q172 596 222 590L280 350C284 292 276 232 264 186Z',
    cloth.face,
  ) +
  seam('M149 536Q184 562 229 556') +
  stitches('M152 520Q186 546 232 540', cloth.light);

const collar = (cloth: Tone) =>
  form('M400 226L350 128Q318 130 300 168L346 262Z', cloth.face) +
  stitches('M342 148Q326 152 316 172L348 240', cloth.light);

const pocket = (cloth: Tone, y: number) =>
  form(`M284 ${y + 12}L354 ${y}L357 ${y + 40}L286 ${y + 52}Z`, cloth.face) +
  stitches(`M291 ${y + 41}L350 ${y + 30}`, cloth.light) +
  disc(321, y + 27, 6, TONES.horn.face);

const hoodBehind = (cloth: Tone) =>
  form('M300 176C276 96 330 72 400 72C470 72 524 96 500 176Z', cloth.face) +
  form('M330 170C316 116 356 100 400 100C444 100 484 116 470 170Z', cloth.shade);

/** The Harbour Coat and its relatives: raglan line, storm flap, slanted pockets. */
export function coat(cloth: Tone, details: CoatDetails = {}): string {
  const { hem = 692, lining = TONES.sand, buttons = TONES.horn, band, throatTab, hood } = details;
  const body = `M314 152L264 186C266 262 282 300 280 346L250 ${hem}Q400 ${hem + 24} 550 ${hem}L520 346C518 300 534 262 536 186L486 152Q400 190 314 152Z`;
  const dark = `M470 240L486 ${hem + 9}L550 ${hem}L520 346C518 300 534 262 536 186Z`;
  const pocketAt = hem > 640 ? 506 : 436;
  const bandAt = hem > 640 ? 424 : 380;
  return sheet(
    (hood ? hoodBehind(cloth) : '') +
      both(sleeve(cloth)) +
      form(body, cloth.face) +
      shadow(dark, cloth.shade) +
      (band
        ? form(
            `M274 ${bandAt}Q400 ${bandAt + 20} 526 ${bandAt}L529 ${bandAt + 44}Q400 ${bandAt + 64} 271 ${bandAt + 44}Z`,
            band.face,
          )
        : '') +
      (band ? both(form('M179 400Q220 416 262 410L254 452Q212 458 170 442Z', band.face)) : '') +
      form(`M366 236L362 ${hem + 11}L438 ${hem + 11}L434 236L400 214Z`, cloth.face) +
      stitches(`M376 250L372 ${hem + 2}M424 250L428 ${hem + 2}`, cloth.light) +
      both(stitches('M268 250Q310 276 358 280', cloth.light) + pocket(cloth, pocketAt)) +
      steps(300, hem - 70, 5)
        .map((y) => disc(400, y, 11, buttons.face))
        .join('') +
      form('M350 128Q400 108 450 128L400 226Z', lining.shade) +
      both(collar(cloth)) +
      (throatTab
        ? form('M340 244H460V272H340Z', cloth.face) +
          disc(352, 258, 9, TONES.brass.face) +
          disc(448, 258, 9, TONES.brass.face)
        : '') +
      `<path d="M250 ${hem}Q400 ${hem + 24} 550 ${hem}" fill="none"/>`,
    { y: hem + 34, half: 190 },
  );
}
