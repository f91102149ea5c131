-- CreateIndex: how far back orders reach is asked for each suggestion.
CREATE INDEX "order_line_shop_processed_at_idx" ON "order_line"("shop", "processed_at");
