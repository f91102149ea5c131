import { TONES, type Tone } from './palette.ts';
import { both, disc, form, moved, seam, shadow, sheet, stitches } from './sheet.ts';

/** Trousers with double knees, or short ones with a drawstring. */
export function trousers(cloth: Tone, { short }: { short?: boolean } = {}): string {
  const hem = short ? 500 : 690;
  const lift = short ? 80 : 0;
  const leg = `M290 140L${short ? 226 : 236} ${hem}Q310 ${hem + 14} 382 ${hem}L400 330V140Z`;
  const knee = short
    ? ''
    : form('M262 420L390 420L386 560L250 560Z', cloth.face) +
      stitches('M270 434L380 434M260 546L376 546', cloth.light);
  const drawn =
    both(
      form(leg, cloth.face) +
        shadow(`M400 330L382 ${hem}L336 ${hem + 6}L366 300L400 296Z`, cloth.shade) +
        `<path d="${leg}" fill="none"/>` +
        knee +
        seam('M288 204Q330 200 350 150') +
        stitches(`M${short ? 232 : 241} ${hem - 22}Q310 ${hem - 8} 383 ${hem - 22}`, cloth.light),
    ) +
    form('M288 118H512L514 164H286Z', cloth.face) +
    both(form('M320 110H336V172H320Z', cloth.face)) +
    seam('M400 164V330Q424 300 424 164') +
    (short
      ? seam('M392 150C370 190 360 210 366 232M408 150C430 190 436 210 428 232')
      : disc(400, 141, 10, TONES.horn.face));
  return sheet(moved(`translate(0 ${lift})`, drawn), { y: hem + 34 + lift, half: 190 });
}
