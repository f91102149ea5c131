import { bootTrees, buttonCard, insoles, laces } from './drawings/bootroom.ts';
import { coat } from './drawings/coat.ts';
import { bootSet, boots, shoes } from './drawings/footwear.ts';
import { cap, hood } from './drawings/heads.ts';
import { bottle, brushAndTin, comb, horsehair, repairRoll, tinAndCloth } from './drawings/kits.ts';
import { knit } from './drawings/knit.ts';
import { belt, cardHolder, keyLoop, organiser, strap, weekender } from './drawings/leather.ts';
import { TONES } from './drawings/palette.ts';
import { candle, enamelCup, giftCard, journal, mug } from './drawings/table.ts';
import { shirt, tee } from './drawings/tops.ts';
import { tote } from './drawings/tote.ts';
import { trousers } from './drawings/trousers.ts';
import { beanie, blanket, liner, mittens, scarf, socks } from './drawings/woollens.ts';

const SHORT = 570;

/** What each picture shows; every colour and detail of the maison's catalogue is drawn by these few hands. */
const PICTURES: Readonly<Record<string, () => string>> = {
  'harbour-coat-navy': () => coat(TONES.navy),
  'harbour-coat-black': () => coat(TONES.black),
  'harbour-coat-moss': () => coat(TONES.moss),
  'harbour-coat-grey': () => coat(TONES.grey, { lining: TONES.navy }),
  'harbour-coat-1974': () => coat(TONES.olive, { throatTab: true, buttons: TONES.brass, lining: TONES.rust }),
  'harbour-coat-hemp': () => coat(TONES.sand, { lining: TONES.white }),
  'harbour-short-coat': () => coat(TONES.navy, { hem: SHORT, lining: TONES.moss }),
  'lighthouse-harbour-coat': () => coat(TONES.navy, { band: TONES.ecru, lining: TONES.rust }),
  'lantern-parka': () => coat(TONES.olive, { hood: true }),
  'fisher-knit-ecru': () => knit(TONES.ecru),
  'fisher-knit-undyed': () => knit(TONES.grey),
  'fisher-knit-glaze': () => knit(TONES.celadon, { yoke: TONES.oxblood }),
  'fisher-knit-moss': () => knit(TONES.moss),
  'fisher-knit-seconds': () => knit(TONES.ecru, { darned: TONES.rust }),
  'lighthouse-fisher-knit': () => knit(TONES.ecru, { bands: TONES.rust }),
  'fisher-vest': () => knit(TONES.ecru, { sleeveless: true }),
  'cabin-cardigan': () => knit(TONES.grey, { cardigan: true }),
  'no-9-boot-black': () => boots(TONES.black),
  'no-9-boot-1962': () => boots(TONES.brown, { tab: TONES.ecru, sole: TONES.wood }),
  'no-9-low': () => shoes(TONES.black, { sole: TONES.rubber, laces: TONES.ecru, heel: true }),
  'deck-sneaker': () => shoes(TONES.white, { sole: TONES.rubber, laces: TONES.navy }),
  'harbourmaster-loafer': () => shoes(TONES.chestnut, { sole: TONES.horn, heel: true }),
  'winter-boot-set': () => bootSet(TONES.black),
  'market-tote-natural': () => tote(TONES.natural),
  'market-tote-grande': () => tote(TONES.natural, { grande: true }),
  'market-tote-bridle': () => tote(TONES.chestnut, { leather: TONES.brown }),
  'lighthouse-market-tote': () => tote(TONES.natural, { bands: TONES.rust }),
  'potters-tote': () => tote(TONES.natural, { dip: TONES.clay }),
  'ferry-weekender': () => weekender(TONES.navy),
  'card-holder': () => cardHolder(TONES.chestnut),
  'wax-care-kit': () => tinAndCloth(TONES.navy, TONES.ecru),
  'boot-care-kit': () => brushAndTin(TONES.rust),
  'wool-wash': () => bottle(TONES.celadon),
  'wool-comb': () => comb(),
  'boot-brush': () => horsehair(),
  'cedar-boot-trees': () => bootTrees(),
  'corozo-button-set': () => buttonCard(TONES.horn),
  'felt-insoles': () => insoles(TONES.grey),
  'waxed-laces': () => laces(TONES.black),
  'repair-companion': () => repairRoll(TONES.olive),
  'harbour-liner': () => liner(TONES.navy),
  'harbour-hood': () => hood(TONES.navy),
  'fisher-scarf': () => scarf(TONES.ecru),
  'fisher-beanie': () => beanie(TONES.rust),
  'watch-mittens': () => mittens(TONES.navy),
  'boot-socks': () => socks(TONES.grey),
  'tote-organiser': () => organiser(TONES.natural),
  'bridle-shoulder-strap': () => strap(TONES.chestnut),
  'plain-tee': () => tee(TONES.white),
  'sailor-stripe-tee': () => tee(TONES.white, { stripes: TONES.navy }),
  'merino-base-layer': () => tee(TONES.navy, { longSleeves: true }),
  'everyday-shirt': () => shirt(TONES.blue),
  'linen-shirt': () => shirt(TONES.sand),
  'chore-jacket': () => shirt(TONES.indigo, { pockets: true }),
  'deck-trousers': () => trousers(TONES.navy),
  'linen-shorts': () => trousers(TONES.sand, { short: true }),
  'leather-belt': () => belt(TONES.chestnut),
  'cord-cap': () => cap(TONES.navy),
  'key-loop': () => keyLoop(TONES.navy),
  'quay-blanket': () => blanket(TONES.grey, TONES.rust),
  'galley-mug': () => mug(TONES.celadon, TONES.clay),
  'enamel-cup': () => enamelCup(TONES.white, TONES.navy),
  'tar-and-juniper-candle': () => candle(TONES.moss),
  'tide-journal': () => journal(TONES.navy),
  'gift-card': () => giftCard(TONES.rust, TONES.navy),
};

/** The SVG of that name (800 by 800), or null where nothing of that name is drawn. */
export function picture(name: string): string | null {
  return Object.hasOwn(PICTURES, name) ? (PICTURES[name]?.() ?? null) : null;
}
