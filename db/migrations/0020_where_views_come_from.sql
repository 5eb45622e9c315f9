CREATE TABLE "view_reconciliations" (
	"day" date PRIMARY KEY NOT NULL,
	"events" bigint NOT NULL,
	"site_difference" bigint NOT NULL,
	"differing_articles" integer NOT NULL,
	"differing_sources" integer NOT NULL,
	"checked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_sources" (
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"views" bigint NOT NULL,
	CONSTRAINT "view_sources_day_kind_name_pk" PRIMARY KEY("day","kind","name")
);

--> statement-breakpoint
-- view_events is none of drizzle's tables (0003). Written down with each view, so that view_sources can be proved by them.
ALTER TABLE view_events
  ADD COLUMN page text, ADD COLUMN referrer text, ADD COLUMN campaign text, ADD COLUMN device text;
