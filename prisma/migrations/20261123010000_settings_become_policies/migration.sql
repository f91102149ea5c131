-- What shops chose for themselves becomes a policy; what equals the default is nobody's word and stays one.
INSERT INTO "policy" ("shop", "level", "subject", "pool", "settle_minutes", "updated_at", "updated_by", "updated_by_name")
SELECT "shop", 'shop', '', '', "settle_minutes", now(), '', '—' FROM "shop" WHERE "settle_minutes" <> 30;

INSERT INTO "policy" ("shop", "level", "subject", "pool", "minimum_units", "updated_at", "updated_by", "updated_by_name")
SELECT "shop", 'role', 'icon', '', "default_minimum", now(), '', '—' FROM "shop" WHERE "default_minimum" <> 5;

-- AlterTable
ALTER TABLE "shop" DROP COLUMN "default_minimum",
DROP COLUMN "settle_minutes";
