-- Stores of 100,000 products: every list in its own order, every search by an index, every count in one row.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- CreateTable
CREATE TABLE "cast_count" (
    "shop" TEXT NOT NULL,
    "products" INTEGER NOT NULL,
    "icons" INTEGER NOT NULL,
    "supporting" INTEGER NOT NULL,

    CONSTRAINT "cast_count_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "icon_standing" (
    "shop" TEXT NOT NULL,
    "icon_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "deciding" INTEGER NOT NULL,

    CONSTRAINT "icon_standing_pkey" PRIMARY KEY ("shop","icon_id")
);

-- CreateIndex
CREATE INDEX "icon_standing_shop_rank_deciding_icon_id_idx" ON "icon_standing"("shop", "rank", "deciding" DESC, "icon_id");

-- DropIndex
DROP INDEX "product_shop_vendor_idx";
DROP INDEX "product_shop_product_type_idx";
DROP INDEX "product_tags_idx";

-- CreateIndex
CREATE INDEX "product_shop_vendor_title_id_idx" ON "product"("shop", "vendor", "title", "id");
CREATE INDEX "product_shop_product_type_title_id_idx" ON "product"("shop", "product_type", "title", "id");
CREATE INDEX "product_shop_status_title_id_idx" ON "product"("shop", "status", "title", "id");

-- CreateIndex
CREATE INDEX "daily_close_shop_day_idx" ON "daily_close"("shop", "day");

-- What Prisma's schema cannot say. The cast list's tags, and its search by any part of a title or vendor:
CREATE INDEX "product_tags" ON "product" USING GIN ("shop", "tags");
CREATE INDEX "product_words" ON "product" USING GIN ("shop", "title" gin_trgm_ops, "vendor" gin_trgm_ops);

-- The two halves of the incidents page, in their order:
CREATE INDEX "incident_under_way" ON "incident"("shop", (CASE WHEN "kind" = 'out' THEN 1 ELSE 0 END), "below_since", "id") WHERE "state" IN ('settling', 'open');
CREATE INDEX "incident_resolved" ON "incident"("shop", "closed_at", "id") WHERE "state" = 'resolved';
CREATE INDEX "incident_open_product" ON "incident"("shop", "product_id") WHERE "state" = 'open';

-- What is still to do, found without reading what is done:
CREATE INDEX "publication_due" ON "publication"("shop", "due_at", "product_id") WHERE "state" = 'due';
CREATE INDEX "notice_unsent" ON "notice"("shop", "created_at") WHERE "state" <> 'sent';
CREATE INDEX "icon_live_order" ON "icon"("shop", "position", "title", "id") WHERE "retired_at" IS NULL;

-- The products of a category, and of an icon's supporting cast:
CREATE INDEX "casting_category_current" ON "casting"("shop", "category_id", "product_id") WHERE "ended_at" IS NULL;
