// A measured process: what one would write first, a few Prisma queries for each guarded variant, one after another.
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import { timed } from '../sync/reading.ts';
import { SHOP } from './guarded-store.ts';

const SAMPLE = 2_000;
const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env['DATABASE_URL'] ?? '' }),
});
const shop = SHOP;

await prisma.$connect();
const watches = await prisma.watch.findMany({ where: { shop }, take: SAMPLE, orderBy: { variantId: 'asc' } });
let short = 0;
const ms = await timed(async () => {
  for (const { variantId, productId, pool, reorderPoint } of watches) {
    const variant = await prisma.variant.findUnique({ where: { shop_id: { shop, id: variantId } } });
    const product = await prisma.product.findUnique({ where: { shop_id: { shop, id: productId } } });
    const levels = await prisma.level.findMany({
      where: { shop, inventoryItemId: variant?.inventoryItemId ?? 0n },
    });
    const incident = await prisma.incident.findFirst({ where: { shop, variantId, pool, closedAt: null } });
    const place = pool === 'online' ? 1n : BigInt(pool);
    const available = levels
      .filter((level) => level.locationId === place)
      .reduce((sum, level) => sum + level.available, 0);
    if (available <= reorderPoint && product?.status === 'ACTIVE' && incident !== null) short += 1;
  }
});
await prisma.$disconnect();
console.log(JSON.stringify({ perSecond: (watches.length / ms) * 1000, short }));
