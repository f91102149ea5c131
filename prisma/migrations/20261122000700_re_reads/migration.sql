-- CreateTable
CREATE TABLE "re_read" (
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "re_read_pkey" PRIMARY KEY ("shop","kind","id")
);

-- CreateIndex
CREATE INDEX "re_read_shop_kind_asked_at_idx" ON "re_read"("shop", "kind", "asked_at");

-- CreateIndex: the daily close looks for what changed after midnight, whatever the item.
CREATE INDEX "level_change_shop_at_idx" ON "level_change"("shop", "at");
