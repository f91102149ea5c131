-- Why this casting, where its change speaks of many; and how often a file was tried.
ALTER TABLE "casting" ADD COLUMN "reason" TEXT;
ALTER TABLE "import_run" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0;
