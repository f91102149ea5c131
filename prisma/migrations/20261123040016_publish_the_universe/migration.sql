-- Stores that were prepared before there were metaobjects are prepared, and compared with Shopify, once more.
UPDATE "shop" SET "prepared_at" = NULL, "publications_checked_at" = NULL;
