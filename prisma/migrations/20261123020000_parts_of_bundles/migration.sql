-- A sale or an arrival of a part looks up the bundles that it is in.
CREATE INDEX "bundle_component_shop_component_id_idx" ON "bundle_component"("shop", "component_id");
