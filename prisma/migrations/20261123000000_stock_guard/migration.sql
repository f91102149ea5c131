-- AlterTable
ALTER TABLE "shop" ADD COLUMN     "known_day" DATE,
ADD COLUMN     "quiet_until" TIMESTAMPTZ(3),
ADD COLUMN     "sending_began_at" TIMESTAMPTZ(3),
ADD COLUMN     "wholesale_channels" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wholesale_counts" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "wholesale_tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "daily_close" ALTER COLUMN "available" DROP NOT NULL;

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "fulfilled_from" BIGINT,
ADD COLUMN     "order_tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "incident" ADD COLUMN     "acknowledged_at" TIMESTAMPTZ(3),
ADD COLUMN     "acknowledged_by" TEXT,
ADD COLUMN     "calm_since" TIMESTAMPTZ(3),
ADD COLUMN     "note" TEXT,
ADD COLUMN     "order_by" DATE,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "promised_on" DATE,
ADD COLUMN     "slipped_at" TIMESTAMPTZ(3),
ADD COLUMN     "snoozed_for_arrival" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "snoozed_until" TIMESTAMPTZ(3),
ADD COLUMN     "stock_out_on" DATE,
ADD COLUMN     "times_opened" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "units_to_order" INTEGER,
ADD COLUMN     "unstable" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "icon_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "recipient" ADD COLUMN     "bounce" TEXT,
ADD COLUMN     "bounced_at" TIMESTAMPTZ(3),
ADD COLUMN     "digest_hour" INTEGER NOT NULL DEFAULT 8,
ADD COLUMN     "icon_ids" JSONB,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "next_digest_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_heartbeat_at" TIMESTAMPTZ(3),
ADD COLUMN     "pools" JSONB,
ADD COLUMN     "quiet_from" INTEGER,
ADD COLUMN     "quiet_to" INTEGER,
ADD COLUMN     "time_zone" TEXT;

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "channel_id" UUID,
ADD COLUMN     "thread_id" UUID,
ADD COLUMN     "verdict" TEXT,
ADD COLUMN     "verdict_at" TIMESTAMPTZ(3),
ADD COLUMN     "verdict_by" TEXT,
ALTER COLUMN "recipient_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "arrival" (
    "shop" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "transfer_id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "inventory_item_id" BIGINT NOT NULL,
    "origin_location_id" BIGINT,
    "location_id" BIGINT NOT NULL,
    "units" INTEGER NOT NULL,
    "arrives_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "arrival_pkey" PRIMARY KEY ("shop","source","id")
);

-- CreateTable
CREATE TABLE "policy" (
    "shop" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "lead_days" INTEGER,
    "lead_spread_days" INTEGER,
    "review_days" INTEGER,
    "service_level" DOUBLE PRECISION,
    "minimum_units" INTEGER,
    "minimum_days" INTEGER,
    "order_cover_days" INTEGER,
    "pack" INTEGER,
    "moq" INTEGER,
    "moq_per" TEXT,
    "settle_minutes" INTEGER,
    "muted" BOOLEAN,
    "phasing_out_on" DATE,
    "pools" JSONB,
    "recipients" JSONB,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_by_name" TEXT NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("shop","level","subject","pool")
);

-- CreateTable
CREATE TABLE "uplift" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "factor" DOUBLE PRECISION NOT NULL,
    "level" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "uplift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "marked_days" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "level" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "marked_days_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "season_week" (
    "shop" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "week" INTEGER NOT NULL,
    "factor" DOUBLE PRECISION NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "season_week_pkey" PRIMARY KEY ("shop","category","week")
);

-- CreateTable
CREATE TABLE "demand" (
    "shop" TEXT NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "pool" TEXT NOT NULL,
    "per_day" DOUBLE PRECISION NOT NULL,
    "deviation" DOUBLE PRECISION NOT NULL,
    "class" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "recent" DOUBLE PRECISION[],
    "known_day" DATE NOT NULL,

    CONSTRAINT "demand_pkey" PRIMARY KEY ("shop","variant_id","pool")
);

-- CreateTable
CREATE TABLE "watch" (
    "shop" TEXT NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "pool" TEXT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "icon_id" UUID,
    "reorder_point" INTEGER NOT NULL,
    "terms" JSONB NOT NULL,
    "muted" BOOLEAN NOT NULL,
    "phasing_out_on" DATE,

    CONSTRAINT "watch_pkey" PRIMARY KEY ("shop","variant_id","pool")
);

-- CreateTable
CREATE TABLE "promise_day" (
    "shop" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "icon_id" UUID NOT NULL,
    "pool" TEXT NOT NULL,
    "demand" DOUBLE PRECISION NOT NULL,
    "in_stock" DOUBLE PRECISION NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "promise_day_pkey" PRIMARY KEY ("shop","day","icon_id","pool")
);

-- CreateTable
CREATE TABLE "incident_event" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "incident_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "by" TEXT,
    "by_name" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "incident_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_incident" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "sync_incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sealed_url" TEXT NOT NULL,
    "connected_at" TIMESTAMPTZ(3) NOT NULL,
    "connected_by" TEXT NOT NULL,
    "disconnected_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "used_link" (
    "shop" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_link_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "arrival_shop_inventory_item_id_idx" ON "arrival"("shop", "inventory_item_id");

-- CreateIndex
CREATE INDEX "arrival_shop_transfer_id_idx" ON "arrival"("shop", "transfer_id");

-- CreateIndex
CREATE INDEX "uplift_shop_to_day_idx" ON "uplift"("shop", "to_day");

-- CreateIndex
CREATE INDEX "marked_days_shop_to_day_idx" ON "marked_days"("shop", "to_day");

-- CreateIndex
CREATE INDEX "watch_shop_icon_id_idx" ON "watch"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "watch_shop_product_id_idx" ON "watch"("shop", "product_id");

-- CreateIndex
CREATE INDEX "incident_event_shop_incident_id_at_idx" ON "incident_event"("shop", "incident_id", "at");

-- CreateIndex
CREATE INDEX "sync_incident_shop_resolved_at_idx" ON "sync_incident"("shop", "resolved_at");

-- CreateIndex
CREATE INDEX "channel_shop_idx" ON "channel"("shop");

-- CreateIndex
CREATE INDEX "recipient_next_digest_at_idx" ON "recipient"("next_digest_at");



-- Everything that is under way counts: an acknowledged or snoozed incident is still the only one of its variant and pool.
DROP INDEX "incident_current";
CREATE UNIQUE INDEX "incident_current" ON "incident"("shop", "variant_id", "pool") WHERE "state" IN ('settling', 'open', 'acknowledged', 'snoozed');
DROP INDEX "incident_under_way";
CREATE INDEX "incident_under_way" ON "incident"("shop", (CASE WHEN "kind" = 'low' THEN 0 ELSE 1 END), "below_since", "id") WHERE "state" IN ('settling', 'open', 'acknowledged', 'snoozed');
DROP INDEX "incident_open_product";
CREATE INDEX "incident_open_product" ON "incident"("shop", "product_id") WHERE "state" IN ('open', 'acknowledged', 'snoozed');
CREATE INDEX "incident_waits" ON "incident"("shop") WHERE "state" IN ('acknowledged', 'snoozed');

-- Shops that were told before there was a quiet fortnight go on being told.
UPDATE "shop" SET "sending_began_at" = "installed_at";
UPDATE "incident" SET "times_opened" = 1 WHERE "opened_at" IS NOT NULL;
UPDATE "incident" SET "position" = "available";
