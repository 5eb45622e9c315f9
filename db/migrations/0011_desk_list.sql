CREATE TYPE "public"."desk_standing" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn', 'removed');--> statement-breakpoint
CREATE TABLE "desk_list" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"section_id" uuid NOT NULL,
	"standing" "desk_standing" NOT NULL,
	"person_ids" uuid[] NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk_search" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"terms" "tsvector" NOT NULL,
	"format" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk_list" ADD CONSTRAINT "desk_list_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_list" ADD CONSTRAINT "desk_list_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_search" ADD CONSTRAINT "desk_search_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_list_latest" ON "desk_list" USING btree ("changed_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "desk_list_latest_by_standing" ON "desk_list" USING btree ("standing","changed_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "desk_list_latest_in_section" ON "desk_list" USING btree ("section_id","changed_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "desk_list_by_person" ON "desk_list" USING gin ("person_ids");--> statement-breakpoint
CREATE INDEX "desk_search_terms" ON "desk_search" USING gin ("terms");--> statement-breakpoint
-- Writes an article's line anew. Without a time, the last of those that the article and its edition bear.
CREATE FUNCTION keep_desk_line(article uuid, at timestamptz DEFAULT NULL) RETURNS void
LANGUAGE sql
AS $$
  INSERT INTO desk_list (article_id, edition_id, section_id, standing, person_ids, changed_at)
  SELECT articles.id, editions.id, articles.section_id,
    (CASE articles.visibility WHEN 'live' THEN editions.state::text ELSE articles.visibility::text END)::desk_standing,
    ARRAY(
      SELECT articles.created_by
      UNION
      SELECT user_id FROM edition_contributors JOIN editions own ON own.id = edition_id WHERE own.article_id = articles.id
    ),
    coalesce(at, greatest(editions.updated_at, editions.submitted_at, editions.returned_at, editions.approved_at,
      editions.published_at, articles.taken_down_at))
  FROM articles JOIN editions ON editions.article_id = articles.id AND editions.state <> 'superseded'
  WHERE articles.id = article
  -- The open edition before the published one.
  ORDER BY editions.state = 'published' LIMIT 1
  ON CONFLICT (article_id) DO UPDATE SET edition_id = excluded.edition_id, section_id = excluded.section_id,
    standing = excluded.standing, person_ids = excluded.person_ids, changed_at = excluded.changed_at
$$;
--> statement-breakpoint
CREATE FUNCTION desk_list_follows_edition() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  -- Every act counts the version up; some (recall, dismissal of an approval) leave no other time behind.
  IF TG_OP = 'UPDATE' AND NEW.version <> OLD.version THEN
    PERFORM keep_desk_line(NEW.article_id, now());
  ELSE
    PERFORM keep_desk_line(NEW.article_id);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION desk_list_follows_article() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM keep_desk_line(NEW.id);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION desk_list_follows_contributor() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM keep_desk_line(editions.article_id) FROM editions WHERE editions.id = NEW.edition_id;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER desk_list_follows_editions AFTER INSERT OR UPDATE ON editions
FOR EACH ROW EXECUTE FUNCTION desk_list_follows_edition();
--> statement-breakpoint
CREATE TRIGGER desk_list_follows_articles AFTER UPDATE OF section_id, visibility, taken_down_at ON articles
FOR EACH ROW WHEN ((OLD.section_id, OLD.visibility, OLD.taken_down_at) IS DISTINCT FROM (NEW.section_id, NEW.visibility, NEW.taken_down_at))
EXECUTE FUNCTION desk_list_follows_article();
--> statement-breakpoint
CREATE TRIGGER desk_list_follows_contributors AFTER INSERT ON edition_contributors
FOR EACH ROW EXECUTE FUNCTION desk_list_follows_contributor();
--> statement-breakpoint
SELECT keep_desk_line(id) FROM articles;
