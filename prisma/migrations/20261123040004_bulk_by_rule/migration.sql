-- A rule that casts more products than one transaction should carry does it in portions, like a person.
ALTER TABLE "bulk_casting" ADD COLUMN "rule_id" UUID;
