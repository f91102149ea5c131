-- AlterTable
ALTER TABLE "shop" ADD COLUMN     "publishing" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "staff_role" TEXT NOT NULL DEFAULT 'merchandiser',
ADD COLUMN     "weighed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "icon" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "cast_count" ADD COLUMN     "editions" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "casting" ADD COLUMN     "edition_id" UUID,
ADD COLUMN     "rule_id" UUID;

-- CreateTable
CREATE TABLE "staff_member" (
    "shop" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "account_owner" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "role_set_at" TIMESTAMPTZ(3),
    "role_set_by" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("shop","user_id")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "shop" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "before" JSONB,
    "after" JSONB,
    "change_id" UUID,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_sales" (
    "shop" TEXT NOT NULL,
    "product_id" BIGINT NOT NULL,
    "units" INTEGER NOT NULL,
    "revenue" BIGINT NOT NULL,
    "full_price_revenue" BIGINT NOT NULL,
    "weeks_sold" INTEGER NOT NULL,
    "first_sold_on" DATE,

    CONSTRAINT "product_sales_pkey" PRIMARY KEY ("shop","product_id")
);

-- CreateTable
CREATE TABLE "tier_figures" (
    "shop" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "products" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "revenue" BIGINT NOT NULL,
    "full_price_revenue" BIGINT NOT NULL,

    CONSTRAINT "tier_figures_pkey" PRIMARY KEY ("shop","role")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "product_ids" BIGINT[],
    "icon_id" UUID,
    "score" DOUBLE PRECISION NOT NULL,
    "confidence" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "decided_by_name" TEXT,
    "change_id" UUID,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "casting_rule" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "icon_ids" UUID[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "casting_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_collection" (
    "shop" TEXT NOT NULL,
    "collection_id" BIGINT NOT NULL,
    "title" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "gone_at" TIMESTAMPTZ(3),

    CONSTRAINT "rule_collection_pkey" PRIMARY KEY ("shop","collection_id")
);

-- CreateTable
CREATE TABLE "rule_collection_product" (
    "shop" TEXT NOT NULL,
    "collection_id" BIGINT NOT NULL,
    "product_id" BIGINT NOT NULL,

    CONSTRAINT "rule_collection_product_pkey" PRIMARY KEY ("shop","collection_id","product_id")
);

-- CreateTable
CREATE TABLE "edition_drop" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "launches_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "edition_drop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "partner" TEXT,
    "material" TEXT,
    "drop_id" UUID,
    "launches_on" DATE,
    "ends_on" DATE,
    "edition_size" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "predecessor_id" UUID,
    "inherit_share" DOUBLE PRECISION,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by" UUID,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_icon" (
    "shop" TEXT NOT NULL,
    "edition_id" UUID NOT NULL,
    "icon_id" UUID NOT NULL,

    CONSTRAINT "edition_icon_pkey" PRIMARY KEY ("shop","edition_id","icon_id")
);

-- CreateTable
CREATE TABLE "signature_detail" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "icon_id" UUID NOT NULL,
    "dimension" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "since_year" INTEGER,
    "picture_id" TEXT,
    "picture_url" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "signature_detail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "detail_edition" (
    "shop" TEXT NOT NULL,
    "detail_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,

    CONSTRAINT "detail_edition_pkey" PRIMARY KEY ("shop","detail_id","edition_id")
);

-- CreateTable
CREATE TABLE "detail_product" (
    "shop" TEXT NOT NULL,
    "detail_id" UUID NOT NULL,
    "product_id" BIGINT NOT NULL,

    CONSTRAINT "detail_product_pkey" PRIMARY KEY ("shop","detail_id","product_id")
);

-- CreateTable
CREATE TABLE "narrative" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "narrative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chapter" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "narrative_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "links" JSONB NOT NULL DEFAULT '[]',
    "design_owner" TEXT NOT NULL DEFAULT '',
    "marketing_owner" TEXT NOT NULL DEFAULT '',
    "retail_owner" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "chapter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chapter_icon" (
    "shop" TEXT NOT NULL,
    "chapter_id" UUID NOT NULL,
    "icon_id" UUID NOT NULL,
    "uplift" DOUBLE PRECISION,

    CONSTRAINT "chapter_icon_pkey" PRIMARY KEY ("shop","chapter_id","icon_id")
);

-- CreateTable
CREATE TABLE "chapter_drop" (
    "shop" TEXT NOT NULL,
    "chapter_id" UUID NOT NULL,
    "drop_id" UUID NOT NULL,

    CONSTRAINT "chapter_drop_pkey" PRIMARY KEY ("shop","chapter_id","drop_id")
);

-- CreateTable
CREATE TABLE "chapter_product" (
    "shop" TEXT NOT NULL,
    "chapter_id" UUID NOT NULL,
    "product_id" BIGINT NOT NULL,

    CONSTRAINT "chapter_product_pkey" PRIMARY KEY ("shop","chapter_id","product_id")
);

-- CreateTable
CREATE TABLE "chapter_rule" (
    "shop" TEXT NOT NULL,
    "chapter_id" UUID NOT NULL,
    "rule_id" UUID NOT NULL,

    CONSTRAINT "chapter_rule_pkey" PRIMARY KEY ("shop","chapter_id","rule_id")
);

-- CreateTable
CREATE TABLE "chapter_gate" (
    "shop" TEXT NOT NULL,
    "chapter_id" UUID NOT NULL,
    "icon_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "units" INTEGER,
    "short_from" DATE,
    "short_to" DATE,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chapter_gate_pkey" PRIMARY KEY ("shop","chapter_id","icon_id")
);

-- CreateTable
CREATE TABLE "published_entry" (
    "shop" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subject" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "wanted" JSONB NOT NULL,
    "confirmed" JSONB,
    "shopify_id" BIGINT,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "published_entry_pkey" PRIMARY KEY ("shop","type","subject")
);

-- CreateTable
CREATE TABLE "published_collection" (
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "wanted" BOOLEAN NOT NULL,
    "shopify_id" BIGINT,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "published_collection_pkey" PRIMARY KEY ("shop","kind","subject")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" BYTEA,
    "state" TEXT NOT NULL,
    "lines_total" INTEGER,
    "lines_done" INTEGER NOT NULL DEFAULT 0,
    "answer" JSONB,
    "by" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_shop_at_id_idx" ON "audit"("shop", "at", "id");

-- CreateIndex
CREATE INDEX "audit_shop_about_subject_id_idx" ON "audit"("shop", "about", "subject", "id");

-- CreateIndex
CREATE INDEX "product_sales_shop_revenue_product_id_idx" ON "product_sales"("shop", "revenue", "product_id");

-- CreateIndex
CREATE INDEX "suggestion_shop_state_kind_score_idx" ON "suggestion"("shop", "state", "kind", "score");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_shop_kind_key_key" ON "suggestion"("shop", "kind", "key");

-- CreateIndex
CREATE INDEX "casting_rule_shop_removed_at_position_idx" ON "casting_rule"("shop", "removed_at", "position");

-- CreateIndex
CREATE INDEX "rule_collection_product_shop_product_id_idx" ON "rule_collection_product"("shop", "product_id");

-- CreateIndex
CREATE INDEX "edition_drop_shop_launches_on_id_idx" ON "edition_drop"("shop", "launches_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_drop_shop_handle_key" ON "edition_drop"("shop", "handle");

-- CreateIndex
CREATE INDEX "edition_shop_launches_on_id_idx" ON "edition"("shop", "launches_on", "id");

-- CreateIndex
CREATE INDEX "edition_shop_drop_id_idx" ON "edition"("shop", "drop_id");

-- CreateIndex
CREATE INDEX "edition_shop_predecessor_id_idx" ON "edition"("shop", "predecessor_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_shop_handle_key" ON "edition"("shop", "handle");

-- CreateIndex
CREATE INDEX "edition_icon_shop_icon_id_idx" ON "edition_icon"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "signature_detail_shop_icon_id_position_idx" ON "signature_detail"("shop", "icon_id", "position");

-- CreateIndex
CREATE INDEX "detail_edition_shop_edition_id_idx" ON "detail_edition"("shop", "edition_id");

-- CreateIndex
CREATE INDEX "detail_product_shop_product_id_idx" ON "detail_product"("shop", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "narrative_shop_year_key" ON "narrative"("shop", "year");

-- CreateIndex
CREATE INDEX "chapter_shop_narrative_id_from_day_idx" ON "chapter"("shop", "narrative_id", "from_day");

-- CreateIndex
CREATE INDEX "chapter_shop_to_day_idx" ON "chapter"("shop", "to_day");

-- CreateIndex
CREATE UNIQUE INDEX "chapter_shop_handle_key" ON "chapter"("shop", "handle");

-- CreateIndex
CREATE INDEX "chapter_icon_shop_icon_id_idx" ON "chapter_icon"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "chapter_drop_shop_drop_id_idx" ON "chapter_drop"("shop", "drop_id");

-- CreateIndex
CREATE INDEX "chapter_product_shop_product_id_idx" ON "chapter_product"("shop", "product_id");

-- CreateIndex
CREATE INDEX "chapter_rule_shop_rule_id_idx" ON "chapter_rule"("shop", "rule_id");

-- CreateIndex
CREATE INDEX "chapter_gate_shop_icon_id_idx" ON "chapter_gate"("shop", "icon_id");

-- CreateIndex
CREATE INDEX "published_entry_shop_state_due_at_idx" ON "published_entry"("shop", "state", "due_at");

-- CreateIndex
CREATE INDEX "published_collection_shop_state_due_at_idx" ON "published_collection"("shop", "state", "due_at");

-- CreateIndex
CREATE INDEX "import_run_shop_at_idx" ON "import_run"("shop", "at");

-- CreateIndex
CREATE INDEX "casting_shop_edition_id_idx" ON "casting"("shop", "edition_id");

-- CreateIndex
CREATE INDEX "casting_shop_rule_id_idx" ON "casting"("shop", "rule_id");


