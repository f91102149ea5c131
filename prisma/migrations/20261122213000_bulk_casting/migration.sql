-- CreateTable
CREATE TABLE "bulk_casting" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "change_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "category_id" UUID,
    "icon_ids" UUID[],
    "minimum" INTEGER,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "left_out" INTEGER NOT NULL DEFAULT 0,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "dismissed_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_casting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_casting_product" (
    "shop" TEXT NOT NULL,
    "casting_id" UUID NOT NULL,
    "product_id" BIGINT NOT NULL,

    CONSTRAINT "bulk_casting_product_pkey" PRIMARY KEY ("shop","casting_id","product_id")
);

-- CreateIndex
CREATE INDEX "bulk_casting_shop_change_id_idx" ON "bulk_casting"("shop", "change_id");

-- What Prisma's schema cannot say: what is under way, and what a page still shows.
CREATE INDEX "bulk_casting_under_way" ON "bulk_casting"("shop", "began_at") WHERE "state" = 'casting';
CREATE INDEX "bulk_casting_shown" ON "bulk_casting"("shop", "began_at") WHERE "dismissed_at" IS NULL;
