import { TONES, type Tone } from './palette.ts';
import { box, disc, form, moved, seam, shadow, sheet, steps, stitches, yarn } from './sheet.ts';

const tin = (lid: Tone) =>
  form('M180 470H430V590Q305 626 180 590Z', TONES.brass.face) +
  shadow('M370 480H427V588Q400 600 370 604Z', TONES.brass.shade) +
  `<ellipse cx="305" cy="470" rx="125" ry="40" fill="${lid.face}"/><ellipse cx="305" cy="466" rx="84" ry="24" fill="${lid.light}"/>` +
  seam('M180 500Q305 536 430 500');

const cloth = (tone: Tone) =>
  form('M430 560L520 430L650 470L640 620H440Z', tone.face) +
  shadow('M520 430L650 470L600 540Z', tone.shade) +
  seam('M520 430L600 540L650 470') +
  stitches('M456 600H624', tone.light);

const brush = (bristles: Tone) =>
  form('M210 360H590Q620 360 620 330Q610 280 560 276H240Q190 280 180 330Q180 360 210 360Z', TONES.wood.face) +
  seam('M214 330H586') +
  form('M210 360H590L582 450H218Z', bristles.face) +
  yarn(
    steps(236, 564, 15)
      .map((x) => `M${x} 378V440`)
      .join(''),
    bristles.light,
  );

/** A tin with a coloured lid and its cloth. */
export const tinAndCloth = (lid: Tone, rag: Tone): string =>
  sheet(moved('translate(-118 -120) scale(1.25)', cloth(rag) + tin(lid)), { y: 656, half: 300 });

/** Brush over tin: what a boot asks for. */
export const brushAndTin = (lid: Tone): string =>
  sheet(moved('translate(0 6)', brush(TONES.horn)) + moved('translate(95 24)', tin(lid)), {
    y: 640,
    half: 200,
  });

/** A horsehair brush by itself. */
export const horsehair = (): string =>
  sheet(moved('translate(-80 40) scale(1.2)', brush(TONES.horn)), { y: 586, half: 260 });

/** A bottle of soap with a paper label. */
export function bottle(soap: Tone): string {
  return sheet(
    form('M352 150H448V230H352Z', TONES.horn.face) +
      form(
        'M352 230H448C452 280 520 300 520 370V660Q400 684 280 660V370C280 300 348 280 352 230Z',
        soap.face,
      ) +
      shadow('M470 306Q517 330 517 370V657L470 664Z', soap.shade) +
      form('M280 430H520V590H280Z', TONES.white.face) +
      yarn(
        'M400 466C366 466 350 492 360 520C366 546 434 546 440 520C450 492 434 466 400 466Z',
        TONES.sand.light,
      ) +
      yarn('M320 566H480', TONES.sand.light),
    { y: 688, half: 150 },
  );
}

/** A wooden comb for wool. */
export function comb(): string {
  return sheet(
    form('M270 180H530Q560 180 560 220V380H240V220Q240 180 270 180Z', TONES.wood.face) +
      shadow('M500 183H530Q557 186 557 220V377H500Z', TONES.wood.shade) +
      seam('M240 350H560') +
      steps(252, 532, 11)
        .map((x) => form(`M${x} 380H${x + 16}L${x + 8} 600Z`, TONES.wood.face))
        .join('') +
      disc(400, 250, 24, TONES.wood.shade),
    { y: 636, half: 180 },
  );
}

/** A rolled canvas pouch with thread and patches. */
export function repairRoll(canvas: Tone): string {
  const patches = [TONES.rust, TONES.navy, TONES.moss];
  return sheet(
    form('M150 330H650V610H150Z', canvas.face) +
      shadow('M590 333H647V607H590Z', canvas.shade) +
      patches.map((patch, i) => box(200 + i * 120, 260 + (i % 2) * 20, 92, 160, patch.face, 3)).join('') +
      form('M150 420H650V610H150Z', canvas.face) +
      stitches('M166 436H634M296 436V600M416 436V600', canvas.light) +
      disc(560, 380, 38, TONES.ecru.face) +
      yarn('M532 368H588M526 380H594M532 392H588', TONES.ecru.light) +
      form('M150 420H650V610H150Z', 'none') +
      seam('M650 516C700 510 720 560 690 590C660 610 650 570 690 560'),
    { y: 640, half: 270 },
  );
}
