import { forShop, type ShopRows } from '~/database/for-shop.server';
import { textStream } from '~/files/text-stream';
import { typedUplift } from '../narrative/uplift';
import { readRules } from '../rules/rule-rows.server';
import { exportedCastings } from './castings/export-castings.server';
import { knownDetails } from './details/detail-facts.server';
import { exportedEditions } from './lineage/export-lineage.server';
import { knownDrops } from './lineage/lineage-facts.server';
import { knownChapters } from './narrative/narrative-facts.server';

/** Grows when a program that reads the file would no longer understand it. */
const VERSION = 1;
const PORTION = 1_000;

interface ExportedIcon {
  id: string;
  handle: string;
  title: string;
  minimum: number | null;
}

async function* icons(rows: ShopRows): AsyncGenerator<ExportedIcon> {
  let after = '';
  for (;;) {
    const portion = await rows.sql<ExportedIcon>`
      select id::text, handle, title, minimum from icon
      where shop = ${rows.shop} and retired_at is null and handle > ${after} order by handle limit ${PORTION}`;
    yield* portion;
    const last = portion.at(-1);
    if (!last || portion.length < PORTION) return;
    after = last.handle;
  }
}

async function* castings(rows: ShopRows) {
  for await (const { productId, ...one } of exportedCastings(rows))
    yield { productId: String(productId), ...one };
}

async function* editions(rows: ShopRows) {
  for await (const { id, handle, entry, productIds } of exportedEditions(rows)) {
    const {
      dropId,
      predecessorId,
      launchesOn,
      endsOn,
      editionSize,
      inheritPercent,
      partner,
      material,
      ...rest
    } = entry;
    const orNull = (text: string): string | null => (text === '' ? null : text);
    const numberOf = (text: string): number | null => (text === '' ? null : Number(text));
    yield {
      ...{ id, handle, ...rest, productIds },
      ...{ dropId: orNull(dropId), predecessorId: orNull(predecessorId) },
      ...{ launchesOn: orNull(launchesOn), endsOn: orNull(endsOn) },
      ...{ editionSize: numberOf(editionSize), inheritPercent: numberOf(inheritPercent) },
      ...{ partner: orNull(partner), material: orNull(material) },
    };
  }
}

async function* drops(rows: ShopRows) {
  for (const { id, handle, entry } of await knownDrops(rows)) {
    const { title, note, launchesOn } = entry;
    yield { id, handle, title, note, launchesOn: launchesOn === '' ? null : launchesOn };
  }
}

async function* rules(rows: ShopRows) {
  for (const { id, field, value, category, iconIds, active } of await readRules(rows))
    yield { id, field, value, category, iconIds, active };
}

async function* details(rows: ShopRows) {
  for await (const { id, iconId, entry, pictureUrl } of knownDetails(rows)) {
    const { dimension, words, sinceYear, pictureId, editionIds, productIds } = entry;
    const picture = pictureId === '' ? null : { id: pictureId, url: pictureUrl };
    const since = sinceYear === '' ? null : Number(sinceYear);
    yield { id, iconId, dimension, words, sinceYear: since, picture, editionIds, productIds };
  }
}

async function* years(rows: ShopRows) {
  for (const { year, title, theme } of await rows.db.narrative.findMany({ orderBy: { year: 'asc' } }))
    yield { year, title, theme };
}

async function* chapters(rows: ShopRows) {
  for await (const { id, handle, chapter, entry } of knownChapters(rows)) {
    const { title, from, to, note, links, owners, dropIds, productIds, ruleIds } = entry;
    const own = chapter.icons
      .filter(({ retired }) => !retired)
      .map((icon) => ({ id: icon.id, uplift: typedUplift(icon.uplift) === '' ? null : icon.uplift }));
    yield {
      ...{ id, handle, year: chapter.year, title, from, to, note, links, owners },
      ...{ icons: own, dropIds, productIds, ruleIds },
    };
  }
}

const PARTS: Readonly<Record<string, (rows: ShopRows) => AsyncGenerator<object>>> = {
  ...{ icons, castings, rules, drops, editions, details, years, chapters },
};

/** The text of the whole universe, a thing after another. */
async function* pieces(rows: ShopRows, asOf: Date): AsyncGenerator<string> {
  yield `{"mainstay":${VERSION},"shop":${JSON.stringify(rows.shop)},"at":${JSON.stringify(asOf.toISOString())}`;
  for (const [name, things] of Object.entries(PARTS)) {
    yield `,\n${JSON.stringify(name)}:[`;
    let isFirst = true;
    for await (const thing of things(rows)) {
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(thing)}`;
      isFirst = false;
    }
    yield ']';
  }
  yield '}\n';
}

/** The whole universe as JSON (docs/universe.schema.json), written as it is read. */
export const universeStream = (shop: string, asOf: Date): ReadableStream<Uint8Array> =>
  textStream(pieces(forShop(shop), asOf));
