// The naive baseline: one row through Prisma for each webhook.
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';
import { receive } from './proven-body.ts';

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env['DATABASE_URL'] ?? '' }),
});

receive(async ({ shop, webhookId, topic, triggeredAt, body }) => {
  await prisma.webhookInbox.create({
    data: {
      shop,
      webhookId,
      topic,
      triggeredAt,
      receivedAt: new Date(),
      payload: JSON.parse(body) as object,
    },
  });
});
