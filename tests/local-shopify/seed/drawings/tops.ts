import { TONES, type Tone } from './palette.ts';
import { both, disc, form, seam, shadow, sheet, steps, stitches, yarn } from './sheet.ts';

interface TeeDetails {
  stripes?: Tone;
  longSleeves?: boolean;
}

const TORSO =
  'M322 178L266 208C270 290 276 330 276 380L272 650Q400 664 528 650L524 380C524 330 530 290 534 208L478 178Q400 232 322 178Z';
const TORSO_DARK = 'M484 250L482 655L528 650L524 380C524 330 530 290 534 208Z';

const shortSleeve = (cloth: Tone) =>
  form('M266 208C232 226 206 280 186 342L262 372L276 350C274 300 270 250 266 208Z', cloth.face) +
  stitches('M193 326L266 355', cloth.light);

const longSleeve = (cloth: Tone) =>
  form(
    'M266 208C232 228 218 280 208 330L158 590Q186 606 222 600L276 380C276 320 270 250 266 208Z',
    cloth.face,
  ) + seam('M163 566Q192 580 227 574');

/** A tee or a base layer. */
export function tee(cloth: Tone, { stripes, longSleeves }: TeeDetails = {}): string {
  const lines = stripes
    ? steps(300, 620, 11)
        .map((y) => `M277 ${y}Q400 ${y + 12} 523 ${y}`)
        .join('')
    : '';
  const arms = stripes ? 'M222 268L270 286M208 302L274 326' : '';
  return sheet(
    both(
      (longSleeves ? longSleeve(cloth) : shortSleeve(cloth)) + (stripes ? yarn(arms, stripes.face, 9) : ''),
    ) +
      form(TORSO, cloth.face) +
      shadow(TORSO_DARK, cloth.shade) +
      (stripes ? yarn(lines, stripes.face, 9) : '') +
      `<path d="${TORSO}" fill="none"/>` +
      stitches('M280 632Q400 646 520 632', cloth.light) +
      form('M322 178Q400 196 478 178Q400 232 322 178Z', cloth.shade) +
      form('M322 178Q310 184 304 188Q400 268 496 188L478 178Q400 232 322 178Z', cloth.face),
    { y: 690, half: 180 },
  );
}

const patch = (cloth: Tone, d: string, thread: string) => form(d, cloth.face) + stitches(thread, cloth.light);

/** A shirt, or with three patch pockets a chore jacket. */
export function shirt(cloth: Tone, { pockets }: { pockets?: boolean } = {}): string {
  const sides = pockets ? both(patch(cloth, 'M288 470H366V580H288Z', 'M296 488H358')) : '';
  const chest = patch(cloth, 'M438 300H498V366L468 380L438 366Z', 'M446 316H490');
  return sheet(
    both(longSleeve(cloth)) +
      form(TORSO, cloth.face) +
      shadow(TORSO_DARK, cloth.shade) +
      seam('M380 230V658M420 230V658') +
      sides +
      chest +
      steps(286, 612, 6)
        .map((y) => disc(400, y, 8, pockets ? TONES.horn.face : TONES.white.face))
        .join('') +
      stitches('M280 634Q400 648 520 634', cloth.light) +
      form('M340 166Q400 150 460 166L400 226Z', cloth.shade) +
      both(
        form('M400 226L340 166Q318 172 308 190L352 268Z', cloth.face) +
          stitches('M324 194L354 246', cloth.light),
      ),
    { y: 690, half: 180 },
  );
}
