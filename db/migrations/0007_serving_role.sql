-- The role that serves owns nothing here: an owner can drop any trigger, and whoever can drop triggers is bound by none.
-- What needs the owner's rights all the same is done by functions that have them, each for one purpose.
ALTER FUNCTION link_event() SECURITY DEFINER SET search_path = public, pg_temp;
--> statement-breakpoint
-- Hung on a table of somebody's own, it would move the chain on without an event.
REVOKE EXECUTE ON FUNCTION link_event() FROM PUBLIC;
--> statement-breakpoint
ALTER FUNCTION ensure_view_partitions(date, integer) SECURITY DEFINER SET search_path = public, pg_temp;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION ensure_view_partitions(date, integer) FROM PUBLIC;
--> statement-breakpoint
CREATE FUNCTION drop_view_partitions_before(first_day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  old name;
BEGIN
  FOR old IN
    SELECT relname FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
    WHERE inhparent = 'view_events'::regclass AND relname < 'view_events_' || to_char(first_day, 'YYYYMMDD')
  LOOP
    EXECUTE format('DROP TABLE %I', old);
  END LOOP;
END
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION drop_view_partitions_before(date) FROM PUBLIC;
--> statement-breakpoint
-- Gives a role what serving needs, and no more. Runs after every migration (db/migrate.ts), so that new tables are
-- covered; partitions are reached through their table.
CREATE FUNCTION let_serve(role name) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
DECLARE
  object record;
BEGIN
  -- The worker keeps its jobs in a schema of its own.
  EXECUTE format('GRANT CREATE ON DATABASE %I TO %I', current_database(), role);
  FOR object IN
    SELECT relname AS name, CASE
        WHEN relkind = 'S' THEN 'USAGE ON SEQUENCE'
        WHEN relname = 'events' THEN 'SELECT, INSERT ON'
        WHEN relname = 'event_chain' THEN 'SELECT ON'
        ELSE 'SELECT, INSERT, UPDATE, DELETE ON'
      END AS rights
    FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S') AND NOT relispartition
  LOOP
    EXECUTE format('GRANT %s %I TO %I', object.rights, object.name, role);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION ensure_view_partitions(date, integer) TO %I', role);
  EXECUTE format('GRANT EXECUTE ON FUNCTION drop_view_partitions_before(date) TO %I', role);
END
$$;
