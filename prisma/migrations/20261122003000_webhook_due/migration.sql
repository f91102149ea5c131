-- When a webhook that failed is tried again. Counted from the failure: counted from its arrival, one that came
-- long ago (a worker that was away for a day) would use up all its attempts within seconds.
ALTER TABLE "webhook_inbox" ADD COLUMN "due_at" TIMESTAMPTZ(3);
