DROP INDEX "article_search_terms";--> statement-breakpoint
ALTER TABLE "article_search" ADD COLUMN "section_id" uuid;--> statement-breakpoint
ALTER TABLE "article_search" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article_search" ADD COLUMN "head_terms" "tsvector" NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "article_search" ADD COLUMN "format" integer NOT NULL DEFAULT 1;--> statement-breakpoint
UPDATE "article_search" SET "section_id" = "articles"."section_id", "published_at" = "articles"."published_at" FROM "articles" WHERE "articles"."id" = "article_search"."article_id";--> statement-breakpoint
ALTER TABLE "article_search" ALTER COLUMN "section_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "article_search" ALTER COLUMN "published_at" SET NOT NULL;--> statement-breakpoint
-- What was there before is found as it was; npm run search:reindex (or the worker) brings it to the newest format.
ALTER TABLE "article_search" ALTER COLUMN "head_terms" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "article_search" ALTER COLUMN "format" DROP DEFAULT;--> statement-breakpoint
-- Vectors stand beside the table, so that the rows which a common word matches are few pages.
ALTER TABLE "article_search" SET (toast_tuple_target = 128);--> statement-breakpoint
CREATE INDEX "article_search_terms" ON "article_search" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE FUNCTION follow_article_in_search() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE article_search SET section_id = NEW.section_id, published_at = NEW.published_at WHERE article_id = NEW.id;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER search_follows_articles AFTER UPDATE OF section_id, published_at ON articles
FOR EACH ROW WHEN ((OLD.section_id, OLD.published_at) IS DISTINCT FROM (NEW.section_id, NEW.published_at))
EXECUTE FUNCTION follow_article_in_search();
