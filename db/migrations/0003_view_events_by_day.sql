-- One row per reported view. counted = false: a second view within 30 seconds, kept so that a replay of it stays one.
CREATE TABLE view_events (
  event_id uuid NOT NULL,
  day date NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  visitor_key bytea NOT NULL,
  article_id uuid,
  counted boolean NOT NULL,
  PRIMARY KEY (event_id, day)
) PARTITION BY RANGE (day);
--> statement-breakpoint
-- Makes the partitions of the given day and of the days after it, where they are missing.
CREATE FUNCTION ensure_view_partitions(first_day date, days integer) RETURNS void LANGUAGE plpgsql
AS $$
DECLARE
  day date;
BEGIN
  FOR offset_days IN 0 .. days - 1 LOOP
    day := first_day + offset_days;
    IF to_regclass(format('view_events_%s', to_char(day, 'YYYYMMDD'))) IS NULL THEN
      EXECUTE format(
        'CREATE TABLE IF NOT EXISTS %I PARTITION OF view_events FOR VALUES FROM (%L) TO (%L)',
        'view_events_' || to_char(day, 'YYYYMMDD'), day, day + 1
      );
    END IF;
  END LOOP;
END
$$;
--> statement-breakpoint
-- Both tables are lost in a crash, and may be: presence then starts empty, and the 30-second rule forgets 30 seconds.
CREATE UNLOGGED TABLE presence (
  visitor_key bytea PRIMARY KEY,
  last_seen timestamptz NOT NULL
) WITH (fillfactor = 50);
--> statement-breakpoint
CREATE UNLOGGED TABLE recent_views (
  visitor_key bytea NOT NULL,
  article_id uuid NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (visitor_key, article_id)
) WITH (fillfactor = 50);
