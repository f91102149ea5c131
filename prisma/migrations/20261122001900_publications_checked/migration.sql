-- When the published metafields were last compared with Shopify: once a day, by a row of our own.
ALTER TABLE "shop" ADD COLUMN "publications_checked_at" TIMESTAMPTZ(3);
