-- The year, the month and the day (UTC) of an instant: 2026, 202611, 20261126. What an index of terms is told of time.
CREATE FUNCTION calendar_labels(at timestamptz) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY[
  extract(year FROM at AT TIME ZONE 'UTC')::int,
  extract(year FROM at AT TIME ZONE 'UTC')::int * 100 + extract(month FROM at AT TIME ZONE 'UTC')::int,
  extract(year FROM at AT TIME ZONE 'UTC')::int * 10000 + extract(month FROM at AT TIME ZONE 'UTC')::int * 100
    + extract(day FROM at AT TIME ZONE 'UTC')::int
];--> statement-breakpoint
DROP INDEX "article_search_terms";--> statement-breakpoint
CREATE INDEX "article_search_terms" ON "article_search" USING gin ("terms",calendar_labels("published_at")) WITH (fastupdate=false);