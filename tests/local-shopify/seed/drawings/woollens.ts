import type { Tone } from './palette.ts';
import { both, form, moved, seam, shadow, sheet, steps, through, yarn } from './sheet.ts';

const zigzag = (y: number, from: number, to: number) =>
  through(steps(from, to, 11).map((x, i) => [x, y + (i % 2 === 0 ? 0 : 14)] as const));

/** A scarf folded over itself, fringe down. */
export function scarf(wool: Tone): string {
  const fringe = (from: number, to: number, y: number) =>
    yarn(
      steps(from, to, 9)
        .map((x) => `M${x} ${y}V${y + 44}`)
        .join(''),
      wool.shade,
      6,
    );
  return sheet(
    fringe(308, 404, 602) +
      form('M300 250H412V606H300Z', wool.shade) +
      yarn(
        steps(318, 394, 5)
          .map((x) => `M${x} 300V590`)
          .join(''),
        wool.light,
      ) +
      fringe(408, 512, 656) +
      form('M400 250H520V660H400Z', wool.face) +
      yarn(
        steps(420, 500, 5)
          .map((x) => `M${x} 330V640`)
          .join(''),
        wool.light,
      ) +
      form(
        'M276 330C250 200 330 140 400 140C470 140 560 200 524 330Q500 372 450 360Q460 250 400 246Q340 250 350 360Q300 372 276 330Z',
        wool.face,
      ) +
      yarn(
        'M300 320C286 220 340 170 400 168C460 170 514 220 500 320M324 330C316 250 352 202 400 200C448 202 484 250 476 330',
        wool.light,
      ),
    { y: 716, half: 150 },
  );
}

/** A short ribbed beanie, turned once. */
export function beanie(wool: Tone): string {
  const crown = 'M230 520C224 320 300 210 400 210C500 210 576 320 570 520Z';
  return sheet(
    form(crown, wool.face) +
      shadow('M470 230C540 270 576 380 570 520H500C510 420 506 310 470 230Z', wool.shade) +
      yarn(
        'M400 220V500M350 232C300 300 290 400 290 500M450 232C500 300 510 400 510 500M376 224C348 300 344 400 344 500M424 224C452 300 456 400 456 500',
        wool.light,
      ) +
      `<path d="${crown}" fill="none"/>` +
      form('M214 500Q400 530 586 500L592 606Q400 640 208 606Z', wool.face) +
      yarn(
        steps(246, 554, 13)
          .map((x) => `M${x} 532V604`)
          .join(''),
        wool.light,
      ),
    { y: 640, half: 220 },
  );
}

const mitten = (wool: Tone) =>
  form(
    'M300 640V420C292 420 280 440 262 452C236 466 216 440 232 416C256 384 276 340 300 320V230C300 130 440 130 440 230V640Z',
    wool.face,
  ) +
  shadow('M404 172Q437 184 437 230V560H404Z', wool.shade) +
  yarn(zigzag(300, 312, 428) + zigzag(330, 312, 428) + zigzag(420, 312, 428), wool.light) +
  form('M290 560H450V660H290Z', wool.face) +
  yarn(
    steps(308, 432, 8)
      .map((x) => `M${x} 576V646`)
      .join(''),
    wool.light,
  );

/** A pair of mittens. */
export function mittens(wool: Tone): string {
  return sheet(
    moved('rotate(-8 400 400) translate(-66 10)', mitten(wool)) +
      moved('matrix(-1 0 0 1 800 0) rotate(-8 400 400) translate(-66 10)', mitten(wool)),
    {
      y: 704,
      half: 210,
    },
  );
}

const sock = (wool: Tone) =>
  form(
    'M330 150H470V440C470 500 440 520 390 556C340 592 280 640 230 610C190 580 216 530 250 510C300 480 330 460 330 410Z',
    wool.face,
  ) +
  shadow('M432 150H470V440C470 500 440 520 400 548C430 500 432 470 432 420Z', wool.shade) +
  seam('M468 430Q420 440 404 540M262 503Q304 540 286 618') +
  form('M322 140H478V220H322Z', wool.face) +
  yarn(
    steps(340, 460, 8)
      .map((x) => `M${x} 154V206`)
      .join('') +
      zigzag(250, 342, 458) +
      zigzag(276, 342, 458),
    wool.light,
  );

/** A pair of boot socks. */
export function socks(wool: Tone): string {
  return sheet(
    moved('translate(130 -10)', sock({ ...wool, face: wool.shade })) + moved('translate(-20 30)', sock(wool)),
    { y: 676, half: 230 },
  );
}

/** A folded blanket with a fringe and two stripes. */
export function blanket(wool: Tone, stripe: Tone): string {
  const fold = (y: number, fill: string) =>
    form(`M176 ${y}Q150 ${y + 44} 176 ${y + 88}H624Q650 ${y + 44} 624 ${y}Z`, fill);
  return sheet(
    fold(552, wool.shade) +
      fold(464, wool.face) +
      fold(376, wool.shade) +
      form('M180 230H620V470H180Z', wool.face) +
      shadow('M560 233H617V467H560Z', wool.shade) +
      shadow('M183 290H617V330H183ZM183 352H617V368H183Z', stripe.face) +
      yarn(
        steps(196, 604, 18)
          .map((x) => `M${x} 470V508`)
          .join(''),
        wool.light,
        6,
      ) +
      seam('M180 470H620'),
    { y: 656, half: 260 },
  );
}

/** A quilted liner: no sleeves, no collar, many diamonds. */
export function liner(cloth: Tone): string {
  const body =
    'M318 160L268 190C276 260 276 310 262 350L254 640Q400 660 546 640L538 350C524 310 524 260 532 190L482 160L400 330Z';
  const diamonds = [0, 1, 2, 3, 4]
    .map((i) => `M264 ${380 + i * 62}L400 ${310 + i * 62}M272 ${306 + i * 70}L400 ${390 + i * 66}`)
    .join('');
  return sheet(
    form('M318 160Q400 130 482 160L400 330Z', cloth.shade) +
      form(body, cloth.face) +
      shadow('M490 200L498 646L546 640L538 350C524 310 524 260 532 190Z', cloth.shade) +
      both(yarn(`${diamonds}M268 314L352 270M280 246L330 216M290 190L366 236`, cloth.light, 3.5)) +
      `<path d="${body}M400 330V650" fill="none"/>`,
    { y: 684, half: 180 },
  );
}
