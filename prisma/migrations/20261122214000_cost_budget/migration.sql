-- CreateTable
CREATE TABLE "cost_budget" (
    "shop" TEXT NOT NULL,
    "available" DOUBLE PRECISION NOT NULL,
    "outstanding" DOUBLE PRECISION NOT NULL,
    "maximum" DOUBLE PRECISION NOT NULL,
    "restore_per_second" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "cost_budget_pkey" PRIMARY KEY ("shop")
);

-- Points that have flowed into a bucket since a moment, by the clock that all processes share.
CREATE FUNCTION flowed_in(since timestamptz, per_second double precision) RETURNS double precision
  LANGUAGE sql VOLATILE
  RETURN per_second * greatest(0, extract(epoch FROM clock_timestamp() - since)::double precision);

-- How full a bucket counts on our side. Nothing flows into a full bucket while the first question is on its way, so
-- that a second's worth of points (a tenth of a small bucket) is never counted on.
CREATE FUNCTION brim(maximum double precision, per_second double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE
  RETURN maximum - least(maximum / 10, per_second);
