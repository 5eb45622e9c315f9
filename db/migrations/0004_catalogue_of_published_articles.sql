CREATE TYPE "public"."catalogue_kind" AS ENUM('tag', 'author', 'day');--> statement-breakpoint
CREATE TABLE "catalogue_entries" (
	"article_id" uuid NOT NULL,
	"kind" "catalogue_kind" NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_entries_article_id_kind_slug_pk" PRIMARY KEY("article_id","kind","slug")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_first_publication" UNIQUE("id","published_at");--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD CONSTRAINT "catalogue_entries_of_published_articles" FOREIGN KEY ("article_id","published_at") REFERENCES "public"."articles"("id","published_at") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "catalogue_entries_latest" ON "catalogue_entries" USING btree ("kind","slug","published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
-- What is published already, entered as newsroom/articles/catalogue.ts enters it from now on: the slug is plainSlug of
-- the name, the later of two names with one slug stands, a byline is parted at dashes, ampersands and semicolons.
INSERT INTO catalogue_entries (article_id, kind, slug, name, published_at)
SELECT DISTINCT ON (article_id, kind, slug) article_id, kind, slug, name, published_at
FROM (
  SELECT articles.id AS article_id, named.kind, named.name, articles.published_at, named.place,
    trim(BOTH '-' FROM CASE WHEN length(plain) > 80 THEN regexp_replace(left(plain, 81), '-[^-]*$', '') ELSE plain END) AS slug
  FROM articles
  JOIN editions ON editions.article_id = articles.id AND editions.state = 'published'
  CROSS JOIN LATERAL (
    SELECT 'tag'::catalogue_kind AS kind, tag AS name, place
      FROM jsonb_array_elements_text(coalesce(content -> 'tags', '[]')) WITH ORDINALITY tags (tag, place)
    UNION ALL
    SELECT 'author', author, place
      FROM regexp_split_to_table(content ->> 'byline', '\s+[-–—&]\s+|\s*;\s*') WITH ORDINALITY authors (author, place)
    UNION ALL
    SELECT 'day', content ->> 'eventDate', 1 WHERE content ->> 'eventDate' <> ''
  ) named
  CROSS JOIN LATERAL (
    SELECT trim(BOTH '-' FROM regexp_replace(lower(regexp_replace(
      normalize(translate(named.name, 'ĐđÐð', 'dddd'), NFD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g')) AS plain
  ) slugs
  WHERE articles.visibility = 'live' AND articles.published_at IS NOT NULL
) entered
WHERE slug <> ''
ORDER BY article_id, kind, slug, place DESC;
