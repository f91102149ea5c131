import { TONES, type Tone } from './palette.ts';
import { both, cord, disc, form, shadow, sheet, stitches } from './sheet.ts';

interface ToteDetails {
  leather?: Tone;
  /** The lower half dipped in another colour, with a wavering edge. */
  dip?: Tone;
  bands?: Tone;
  /** Wider and lower, with longer handles. */
  grande?: boolean;
}

const tab = (leather: Tone, x: number) =>
  form(`M${x - 20} 306H${x + 20}V396L${x} 414L${x - 20} 396Z`, leather.face) +
  disc(x, 330, 5, TONES.brass.face) +
  disc(x, 386, 5, TONES.brass.face);

/** The Market Tote and its relatives: sailcloth, two bridle handles, a leather foot. */
export function tote(
  cloth: Tone,
  { leather = TONES.chestnut, dip, bands, grande }: ToteDetails = {},
): string {
  const [left, foot, bottom] = grande ? [160, 124, 656] : [212, 186, 676];
  const body = `M${left} 318H${800 - left}L${800 - foot} ${bottom}Q400 ${bottom + 22} ${foot} ${bottom}Z`;
  const handle = 'M306 330C300 120 500 120 494 330';
  return sheet(
    cord('M330 312C326 152 474 152 470 312', leather.shade, 16) +
      form(body, cloth.face) +
      shadow(
        `M${800 - left - 56} 318H${800 - left}L${800 - foot} ${bottom}Q${740 - foot} ${bottom + 8} ${720 - foot} ${bottom + 9}Z`,
        cloth.shade,
      ) +
      (bands ? shadow(`M${left - 5} 430H${805 - left}L${809 - left} 486H${left - 9}Z`, bands.face) : '') +
      (bands ? shadow(`M${left - 12} 534H${812 - left}L${816 - left} 590H${left - 16}Z`, bands.face) : '') +
      (dip
        ? shadow(
            `M${foot + 15} 470C260 440 300 510 372 482C440 454 480 520 540 478C570 462 590 470 ${785 - foot} 476L${800 - foot} ${bottom}Q400 ${bottom + 22} ${foot} ${bottom}Z`,
            dip.face,
          )
        : '') +
      form(
        `M${foot + 4} ${bottom - 58}Q400 ${bottom - 36} ${796 - foot} ${bottom - 58}L${800 - foot} ${bottom}Q400 ${bottom + 22} ${foot} ${bottom}Z`,
        leather.face,
      ) +
      stitches(
        `M${foot + 18} ${bottom - 42}Q400 ${bottom - 20} ${782 - foot} ${bottom - 42}`,
        leather.light,
      ) +
      stitches(`M${left + 10} 342H${790 - left}`, cloth.light) +
      `<path d="${body}" fill="none"/>` +
      cord(handle, leather.face, 18) +
      both(tab(leather, 306)),
    { y: 696, half: grande ? 290 : 230 },
  );
}
