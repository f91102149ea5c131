-- After how many months without an edition an icon is named as a gap.
ALTER TABLE "shop" ADD COLUMN "edition_months" INTEGER NOT NULL DEFAULT 12;

-- Many products may be cast into one edition.
ALTER TABLE "bulk_casting" ADD COLUMN "edition_id" UUID;

-- A removed edition or drop is not looked through by any list.
CREATE INDEX "edition_current" ON "edition"("shop", "ends_on", "id") WHERE "removed_at" IS NULL;
CREATE INDEX "edition_drop_current" ON "edition_drop"("shop", "id") WHERE "removed_at" IS NULL;
-- Undoing a removal finds what it removed; so does a casting into an edition that was removed.
CREATE INDEX "edition_removed" ON "edition"("shop", "removed_by") WHERE "removed_at" IS NOT NULL;
-- People search editions by any part of their name, as they search products.
CREATE INDEX "edition_title_words" ON "edition" USING GIN ("shop", "title" gin_trgm_ops);
