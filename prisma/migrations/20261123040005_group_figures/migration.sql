-- What icons, editions and categories weigh, so that a picture of the universe never adds up a catalogue.
CREATE TABLE "group_figures" (
    "shop" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" UUID NOT NULL,
    "products" INTEGER NOT NULL,
    "revenue" BIGINT NOT NULL,
    "best" BIGINT[],

    CONSTRAINT "group_figures_pkey" PRIMARY KEY ("shop","kind","subject")
);

CREATE INDEX "group_figures_shop_kind_revenue_products_subject_idx" ON "group_figures"("shop", "kind", "revenue", "products", "subject");
