-- Links of confirmation mails are signed: nothing about them has to be kept.
ALTER TABLE "recipient" DROP COLUMN "confirm_digest";

-- Steps of the setup guide that the owner set aside.
ALTER TABLE "shop" ADD COLUMN "setup_skipped" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
