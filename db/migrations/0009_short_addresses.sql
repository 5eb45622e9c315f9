ALTER TABLE "articles" ADD COLUMN "short_number" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_short_number" UNIQUE("short_number");--> statement-breakpoint
CREATE OR REPLACE FUNCTION place_in_sitemap() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
  publications_before integer;
BEGIN
  IF NEW.published_at IS NOT NULL AND NEW.sitemap_part IS NULL THEN
    publications_before := nextval('first_publications');
    NEW.sitemap_part := publications_before / 10000 + 1;
    NEW.short_number := publications_before + 1;
    NEW.changed_at := coalesce(NEW.changed_at, NEW.published_at);
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.visibility <> OLD.visibility THEN
    NEW.changed_at := now();
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
-- What was published before is numbered in its order; the sequence has passed all of these numbers already.
UPDATE articles SET short_number = numbered.number
FROM (SELECT id, row_number() OVER (ORDER BY published_at, id) AS number FROM articles WHERE sitemap_part IS NOT NULL) AS numbered
WHERE articles.id = numbered.id;
