-- Vectors stand beside the table, so that the rows which a common word matches are few pages.
ALTER TABLE "article_search" SET (toast_tuple_target = 128);--> statement-breakpoint
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
