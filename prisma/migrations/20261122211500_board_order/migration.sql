-- DropIndex
DROP INDEX "icon_standing_shop_rank_deciding_icon_id_idx";

-- What Prisma's schema cannot say: the board's order, worst first and there with the most sizes missing first.
CREATE INDEX "icon_standing_order" ON "icon_standing"("shop", "rank", (-"deciding"), "icon_id");
