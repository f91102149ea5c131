-- AlterTable
ALTER TABLE "published_entry" ADD COLUMN     "opens_on" DATE;

-- CreateIndex
CREATE INDEX "published_entry_opens_on_idx" ON "published_entry"("opens_on");
