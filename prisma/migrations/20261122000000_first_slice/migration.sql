
-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isOnline" BOOLEAN NOT NULL DEFAULT false,
    "scope" TEXT,
    "expires" TIMESTAMP(3),
    "accessToken" TEXT NOT NULL,
    "userId" BIGINT,
    "firstName" TEXT,
    "lastName" TEXT,
    "email" TEXT,
    "accountOwner" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT,
    "collaborator" BOOLEAN DEFAULT false,
    "emailVerified" BOOLEAN DEFAULT false,
    "refreshToken" TEXT,
    "refreshTokenExpires" TIMESTAMP(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop" (
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "granted_scopes" TEXT[],
    "generation" INTEGER NOT NULL DEFAULT 1,
    "installed_at" TIMESTAMPTZ(3) NOT NULL,
    "uninstalled_at" TIMESTAMPTZ(3),
    "mirror_as_of" TIMESTAMPTZ(3),
    "reconcile_due_at" TIMESTAMPTZ(3),
    "closed_day" DATE,
    "publications_checked_at" TIMESTAMPTZ(3),
    "settle_minutes" INTEGER NOT NULL DEFAULT 30,
    "default_minimum" INTEGER NOT NULL DEFAULT 5,
    "setup_dismissed_at" TIMESTAMPTZ(3),
    "prepared_at" TIMESTAMPTZ(3),
    "setup_skipped" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "shop_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "compliance_request" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "order_ids" BIGINT[],
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "compliance_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_inbox" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "triggered_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB,
    "done_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "due_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sync_run" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "bulk_id" TEXT,
    "objects_total" INTEGER,
    "objects_read" INTEGER NOT NULL DEFAULT 0,
    "rows_changed" INTEGER,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "snapshot_at" TIMESTAMPTZ(3),
    "check_due_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "failure_detail" TEXT,

    CONSTRAINT "sync_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "shop" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "fulfils_online_orders" BOOLEAN NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "location_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "product" (
    "shop" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "title" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "product_type" TEXT NOT NULL,
    "tags" TEXT[],
    "option_names" TEXT[],
    "picture_url" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "gift_card" BOOLEAN NOT NULL,
    "bundle" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "variant" (
    "shop" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "option_values" TEXT[],
    "sku" TEXT,
    "barcode" TEXT,
    "price" BIGINT NOT NULL,
    "compare_at_price" BIGINT,
    "inventory_item_id" BIGINT NOT NULL,
    "tracked" BOOLEAN NOT NULL,
    "continues_selling" BOOLEAN NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "bundle_component" (
    "shop" TEXT NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "component_id" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "bundle_component_pkey" PRIMARY KEY ("shop","variant_id","component_id")
);

-- CreateTable
CREATE TABLE "level" (
    "shop" TEXT NOT NULL,
    "inventory_item_id" BIGINT NOT NULL,
    "location_id" BIGINT NOT NULL,
    "available" INTEGER NOT NULL,
    "on_hand" INTEGER NOT NULL,
    "committed" INTEGER NOT NULL,
    "incoming" INTEGER NOT NULL,
    "reserved" INTEGER NOT NULL,
    "safety_stock" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "level_pkey" PRIMARY KEY ("shop","inventory_item_id","location_id")
);

-- CreateTable
CREATE TABLE "tombstone" (
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("shop","kind","id")
);

-- CreateTable
CREATE TABLE "re_read" (
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "re_read_pkey" PRIMARY KEY ("shop","kind","id")
);

-- CreateTable
CREATE TABLE "level_change" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "inventory_item_id" BIGINT NOT NULL,
    "location_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" INTEGER,
    "after" INTEGER,
    "source" TEXT NOT NULL,

    CONSTRAINT "level_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "daily_close" (
    "shop" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "inventory_item_id" BIGINT NOT NULL,
    "location_id" BIGINT NOT NULL,
    "available" INTEGER NOT NULL,

    CONSTRAINT "daily_close_pkey" PRIMARY KEY ("shop","inventory_item_id","location_id","day")
);

-- CreateTable
CREATE TABLE "order_line" (
    "shop" TEXT NOT NULL,
    "id" BIGINT NOT NULL,
    "order_id" BIGINT NOT NULL,
    "product_id" BIGINT,
    "variant_id" BIGINT,
    "location_id" BIGINT,
    "quantity" INTEGER NOT NULL,
    "current_quantity" INTEGER NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "discount" BIGINT NOT NULL,
    "channel" TEXT,
    "test" BOOLEAN NOT NULL,
    "cancelled" BOOLEAN NOT NULL,
    "processed_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "icon" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "minimum" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "icon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casting_change" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" TEXT,
    "icon_id" UUID,
    "icon_before" JSONB,
    "icon_after" JSONB,

    CONSTRAINT "casting_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casting" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "role" TEXT NOT NULL,
    "icon_id" UUID,
    "category_id" UUID,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "began_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "casting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casting_support" (
    "shop" TEXT NOT NULL,
    "casting_id" UUID NOT NULL,
    "icon_id" UUID NOT NULL,

    CONSTRAINT "casting_support_pkey" PRIMARY KEY ("shop","casting_id","icon_id")
);

-- CreateTable
CREATE TABLE "permanent_variant" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "icon_id" UUID NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "began_by" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,

    CONSTRAINT "permanent_variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "shop" TEXT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "wanted" JSONB NOT NULL,
    "confirmed" JSONB,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("shop","product_id")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "variant_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "icon_id" UUID NOT NULL,
    "pool" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "below_since" TIMESTAMPTZ(3) NOT NULL,
    "out_since" TIMESTAMPTZ(3),
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_as" TEXT,
    "available" INTEGER NOT NULL,
    "lowest" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL,
    "noticed_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipient" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "recipient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "dedup_key" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "session_shop_idx" ON "session"("shop");

-- CreateIndex
CREATE INDEX "compliance_request_shop_idx" ON "compliance_request"("shop");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_inbox_webhook_id_key" ON "webhook_inbox"("webhook_id");

-- CreateIndex
CREATE INDEX "webhook_inbox_shop_received_at_idx" ON "webhook_inbox"("shop", "received_at");

-- CreateIndex
CREATE INDEX "sync_run_shop_kind_started_at_idx" ON "sync_run"("shop", "kind", "started_at");

-- CreateIndex
CREATE INDEX "product_shop_title_id_idx" ON "product"("shop", "title", "id");

-- CreateIndex
CREATE INDEX "product_shop_created_at_id_idx" ON "product"("shop", "created_at", "id");

-- CreateIndex
CREATE INDEX "product_shop_vendor_idx" ON "product"("shop", "vendor");

-- CreateIndex
CREATE INDEX "product_shop_product_type_idx" ON "product"("shop", "product_type");

-- CreateIndex
CREATE INDEX "product_tags_idx" ON "product" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "variant_shop_product_id_position_idx" ON "variant"("shop", "product_id", "position");

-- CreateIndex
CREATE INDEX "variant_shop_inventory_item_id_idx" ON "variant"("shop", "inventory_item_id");

-- CreateIndex
CREATE INDEX "variant_shop_sku_idx" ON "variant"("shop", "sku");

-- CreateIndex
CREATE INDEX "level_shop_location_id_idx" ON "level"("shop", "location_id");

-- CreateIndex
CREATE INDEX "re_read_shop_kind_asked_at_idx" ON "re_read"("shop", "kind", "asked_at");

-- CreateIndex
CREATE INDEX "level_change_shop_inventory_item_id_location_id_at_idx" ON "level_change"("shop", "inventory_item_id", "location_id", "at");

-- CreateIndex
CREATE INDEX "level_change_shop_at_idx" ON "level_change"("shop", "at");

-- CreateIndex
CREATE INDEX "order_line_shop_order_id_idx" ON "order_line"("shop", "order_id");

-- CreateIndex
CREATE INDEX "order_line_shop_variant_id_processed_at_idx" ON "order_line"("shop", "variant_id", "processed_at");

-- CreateIndex
CREATE INDEX "order_line_shop_product_id_processed_at_idx" ON "order_line"("shop", "product_id", "processed_at");

-- CreateIndex
CREATE INDEX "icon_shop_retired_at_idx" ON "icon"("shop", "retired_at");

-- CreateIndex
CREATE UNIQUE INDEX "icon_shop_handle_key" ON "icon"("shop", "handle");

-- CreateIndex
CREATE UNIQUE INDEX "category_shop_name_key" ON "category"("shop", "name");

-- CreateIndex
CREATE UNIQUE INDEX "casting_change_number_key" ON "casting_change"("number");

-- CreateIndex
CREATE INDEX "casting_change_shop_at_idx" ON "casting_change"("shop", "at");

-- CreateIndex
CREATE INDEX "casting_change_shop_icon_id_idx" ON "casting_change"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "casting_shop_product_id_began_at_idx" ON "casting"("shop", "product_id", "began_at");

-- CreateIndex
CREATE INDEX "casting_shop_began_by_idx" ON "casting"("shop", "began_by");

-- CreateIndex
CREATE INDEX "casting_shop_ended_by_idx" ON "casting"("shop", "ended_by");

-- CreateIndex
CREATE INDEX "casting_shop_icon_id_idx" ON "casting"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "casting_support_shop_icon_id_idx" ON "casting_support"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "permanent_variant_shop_icon_id_idx" ON "permanent_variant"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "permanent_variant_shop_variant_id_idx" ON "permanent_variant"("shop", "variant_id");

-- CreateIndex
CREATE INDEX "publication_shop_state_due_at_idx" ON "publication"("shop", "state", "due_at");

-- CreateIndex
CREATE INDEX "incident_shop_state_opens_at_idx" ON "incident"("shop", "state", "opens_at");

-- CreateIndex
CREATE INDEX "incident_shop_icon_id_idx" ON "incident"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "incident_shop_variant_id_pool_idx" ON "incident"("shop", "variant_id", "pool");

-- CreateIndex
CREATE INDEX "recipient_shop_idx" ON "recipient"("shop");

-- CreateIndex
CREATE INDEX "notice_state_due_at_idx" ON "notice"("state", "due_at");

-- CreateIndex
CREATE INDEX "notice_shop_created_at_idx" ON "notice"("shop", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notice_shop_dedup_key_key" ON "notice"("shop", "dedup_key");



-- What Prisma's schema cannot say. At most one current row:
CREATE UNIQUE INDEX "casting_current" ON "casting"("shop", "product_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "permanent_variant_current" ON "permanent_variant"("shop", "variant_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "incident_current" ON "incident"("shop", "variant_id", "pool") WHERE "state" IN ('settling', 'open');
CREATE UNIQUE INDEX "sync_run_current" ON "sync_run"("shop", "kind") WHERE "finished_at" IS NULL;
CREATE UNIQUE INDEX "recipient_address" ON "recipient"("shop", lower("address")) WHERE "removed_at" IS NULL;
CREATE UNIQUE INDEX "icon_title" ON "icon"("shop", lower("title")) WHERE "retired_at" IS NULL;

-- What is still to do, and what is true now:
CREATE INDEX "webhook_inbox_pending" ON "webhook_inbox"("shop", "id") WHERE "done_at" IS NULL;
CREATE INDEX "casting_shop_role_current" ON "casting"("shop", "role", "icon_id", "category_id", "product_id") WHERE "ended_at" IS NULL;

-- The cast list's search by the beginning of a SKU. Titles are looked through without an index: measured at
-- 100,000 products, that took less than joining what three indexes found.
CREATE INDEX "variant_sku_beginning" ON "variant"("shop", lower("sku") text_pattern_ops);
