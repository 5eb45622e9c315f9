CREATE SEQUENCE first_publications AS integer MINVALUE 0 START 0;
--> statement-breakpoint
-- A part is full after 10,000 first publications and then stays as it is: a part is one range of an index, however
-- many articles there are, and a crawler that has read it need not read it again.
CREATE FUNCTION place_in_sitemap() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.published_at IS NOT NULL AND NEW.sitemap_part IS NULL THEN
    NEW.sitemap_part := nextval('first_publications') / 10000 + 1;
    NEW.changed_at := coalesce(NEW.changed_at, NEW.published_at);
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.visibility <> OLD.visibility THEN
    NEW.changed_at := now();
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER articles_are_placed_in_sitemap BEFORE INSERT OR UPDATE OF published_at, visibility ON articles
  FOR EACH ROW EXECUTE FUNCTION place_in_sitemap();
--> statement-breakpoint
CREATE FUNCTION note_change_for_readers() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE articles SET changed_at = NEW.published_at WHERE id = NEW.article_id;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER published_editions_change_articles AFTER UPDATE OF state, published_at ON editions
  FOR EACH ROW WHEN (NEW.state = 'published' AND NEW.published_at IS NOT NULL)
  EXECUTE FUNCTION note_change_for_readers();
