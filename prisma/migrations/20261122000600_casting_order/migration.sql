-- Changes of one shop have an order that equal clock readings cannot blur: undoing asks which came last.
ALTER TABLE "casting_change" ADD COLUMN "number" BIGSERIAL NOT NULL;
CREATE UNIQUE INDEX "casting_change_number_key" ON "casting_change"("number");

-- What a change did to an icon that was there before it: its title, its minimum, both as they were and became.
ALTER TABLE "casting_change" ADD COLUMN "icon_id" UUID,
ADD COLUMN "icon_before" JSONB,
ADD COLUMN "icon_after" JSONB;
CREATE INDEX "casting_change_shop_icon_id_idx" ON "casting_change"("shop", "icon_id");

-- The list's newest-first order, and its search by a part of the title or the beginning of a SKU.
CREATE INDEX "product_shop_created_at_id_idx" ON "product"("shop", "created_at", "id");
CREATE INDEX "casting_shop_role_current" ON "casting"("shop", "role", "icon_id", "category_id", "product_id") WHERE "ended_at" IS NULL;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "product_title_parts" ON "product" USING GIN ("title" gin_trgm_ops);
CREATE INDEX "variant_sku_beginning" ON "variant"("shop", lower("sku") text_pattern_ops);
