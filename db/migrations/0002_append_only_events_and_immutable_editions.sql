-- What the hash of an event covers: every column but the hash itself, as canonical jsonb text.
CREATE FUNCTION event_text(event events) RETURNS text
LANGUAGE sql STABLE
AS $$
  SELECT jsonb_build_array(
    event.seq,
    to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    event.type, event.actor_id, event.actor_name, event.actor_role,
    event.article_id, event.edition_id, event.content_hash, event.data, event.previous_hash
  )::text
$$;
--> statement-breakpoint
INSERT INTO event_chain (single, seq, hash) VALUES (true, 0, '');
--> statement-breakpoint
CREATE FUNCTION link_event() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
  head event_chain;
BEGIN
  SELECT * INTO STRICT head FROM event_chain FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.at := clock_timestamp();
  NEW.previous_hash := head.hash;
  NEW.hash := encode(sha256(convert_to(event_text(NEW), 'UTF8')), 'hex');
  UPDATE event_chain SET seq = NEW.seq, hash = NEW.hash;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER events_are_linked BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION link_event();
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER events_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON events FROM CURRENT_USER;
--> statement-breakpoint
CREATE TRIGGER event_chain_stays BEFORE DELETE OR TRUNCATE ON event_chain
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE FUNCTION refuse_broken_chain() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.seq <> OLD.seq + 1 THEN
    RAISE EXCEPTION 'event_chain only grows' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER event_chain_only_grows BEFORE UPDATE ON event_chain
  FOR EACH ROW EXECUTE FUNCTION refuse_broken_chain();
--> statement-breakpoint
-- What readers saw stays what they saw: a published edition can only be superseded, a superseded one never changes.
CREATE FUNCTION refuse_change_of_published_edition() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'edition % was published and stays', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.content_hash IS DISTINCT FROM OLD.content_hash
    OR NEW.approved_hash IS DISTINCT FROM OLD.approved_hash
    OR NEW.approved_by IS DISTINCT FROM OLD.approved_by
    OR (NEW.state <> OLD.state AND NOT (OLD.state = 'published' AND NEW.state = 'superseded'))
  THEN
    RAISE EXCEPTION 'edition % was published and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
-- BEFORE triggers do not see generated columns; the comparison of hashes therefore runs afterwards.
CREATE CONSTRAINT TRIGGER published_editions_stay AFTER UPDATE OR DELETE ON editions
  FOR EACH ROW WHEN (OLD.state IN ('published', 'superseded'))
  EXECUTE FUNCTION refuse_change_of_published_edition();
--> statement-breakpoint
INSERT INTO publication_epoch (single, epoch) VALUES (true, 1);
--> statement-breakpoint
CREATE FUNCTION announce_publication_epoch() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM pg_notify('publication', NEW.epoch::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER publication_epoch_is_announced AFTER UPDATE ON publication_epoch
  FOR EACH ROW EXECUTE FUNCTION announce_publication_epoch();
