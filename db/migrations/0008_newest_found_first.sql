-- What the index of terms knows beside the terms: year, month and day (UTC) of the publication (2026, 202611, 20261126) and
-- the end of the section's id as a number.
CREATE FUNCTION search_labels(published_at timestamptz, section_id uuid) RETURNS int[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY[
  extract(year FROM published_at AT TIME ZONE 'UTC')::int,
  extract(year FROM published_at AT TIME ZONE 'UTC')::int * 100 + extract(month FROM published_at AT TIME ZONE 'UTC')::int,
  extract(year FROM published_at AT TIME ZONE 'UTC')::int * 10000
    + extract(month FROM published_at AT TIME ZONE 'UTC')::int * 100 + extract(day FROM published_at AT TIME ZONE 'UTC')::int,
  ('x' || right(section_id::text, 7))::bit(28)::int
];--> statement-breakpoint
DROP INDEX "article_search_terms";--> statement-breakpoint
CREATE INDEX "article_search_terms" ON "article_search" USING gin ("terms",search_labels("published_at", "section_id")) WITH (fastupdate=false);
