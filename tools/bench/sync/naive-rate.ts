// A measured process: what one would write first, a Prisma upsert for each line, one after another.
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import { numberOf, type LevelLine, type Line, type ProductLine, type VariantLine } from './bare-rows.ts';
import { taskHere, timed } from './reading.ts';

const { fileUrl, shop, objects } = taskHere();
const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env['DATABASE_URL'] ?? '' }),
});

async function upsertProduct(line: ProductLine): Promise<void> {
  const id = BigInt(numberOf(line.id));
  const data = {
    title: line.title,
    handle: line.handle,
    status: line.status,
    vendor: line.vendor,
    productType: line.productType,
    tags: line.tags,
    optionNames: line.options.map(({ name }) => name),
    pictureUrl: line.featuredMedia.preview.image.url,
    publishedAt: line.publishedAt,
    giftCard: line.isGiftCard,
    bundle: line.hasVariantsThatRequiresComponents,
    createdAt: line.createdAt,
    updatedAt: line.updatedAt,
    seenAt: new Date(),
  };
  await prisma.product.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, ...data },
    update: data,
  });
}

const cents = (amount: string): bigint => BigInt(Math.round(Number(amount) * 100));

async function upsertVariant(line: VariantLine): Promise<void> {
  const id = BigInt(numberOf(line.id));
  const data = {
    productId: BigInt(numberOf(line.product.id)),
    position: line.position,
    title: line.title,
    optionValues: line.selectedOptions.map(({ value }) => value),
    sku: line.sku,
    barcode: line.barcode,
    price: cents(line.price),
    compareAtPrice: line.compareAtPrice === null ? null : cents(line.compareAtPrice),
    inventoryItemId: BigInt(numberOf(line.inventoryItem.id)),
    tracked: line.inventoryItem.tracked,
    continuesSelling: line.inventoryPolicy === 'CONTINUE',
    updatedAt: line.updatedAt,
    seenAt: new Date(),
  };
  await prisma.variant.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, ...data },
    update: data,
  });
}

async function upsertLevel(line: LevelLine): Promise<void> {
  const inventoryItemId = BigInt(numberOf(line.item.id));
  const locationId = BigInt(numberOf(line.location.id));
  const amounts = line.quantities.map(({ quantity }) => quantity);
  const data = {
    available: amounts[0] ?? 0,
    onHand: amounts[1] ?? 0,
    committed: amounts[2] ?? 0,
    incoming: amounts[3] ?? 0,
    reserved: amounts[4] ?? 0,
    safetyStock: amounts[5] ?? 0,
    updatedAt: line.updatedAt,
    seenAt: new Date(),
  };
  await prisma.level.upsert({
    where: { shop_inventoryItemId_locationId: { shop, inventoryItemId, locationId } },
    create: { shop, inventoryItemId, locationId, ...data },
    update: data,
  });
}

const upsert = (line: Line): Promise<void> =>
  'handle' in line ? upsertProduct(line) : 'sku' in line ? upsertVariant(line) : upsertLevel(line);

await prisma.$connect();
const milliseconds = await timed(async () => {
  const text = await (await fetch(fileUrl)).text();
  for (const line of text.trimEnd().split('\n')) await upsert(JSON.parse(line) as Line);
});
await prisma.$disconnect();
console.log(JSON.stringify({ perSecond: (objects / milliseconds) * 1000 }));
