CREATE TABLE "article_view_hours" (
	"article_id" uuid NOT NULL,
	"day" date NOT NULL,
	"hour" smallint NOT NULL,
	"views" bigint NOT NULL,
	CONSTRAINT "article_view_hours_article_id_day_hour_pk" PRIMARY KEY("article_id","day","hour")
);
--> statement-breakpoint
CREATE TABLE "site_view_hours" (
	"day" date NOT NULL,
	"hour" smallint NOT NULL,
	"views" bigint NOT NULL,
	"visits" bigint NOT NULL,
	CONSTRAINT "site_view_hours_day_hour_pk" PRIMARY KEY("day","hour")
);
--> statement-breakpoint
ALTER TABLE "view_reconciliations" ADD COLUMN "differing_hours" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "article_view_hours" ADD CONSTRAINT "article_view_hours_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_view_hours_by_day" ON "article_view_hours" USING btree ("day");
--> statement-breakpoint
-- The hours of the days whose single events are still kept. How many visits began in them, nobody knows any more.
INSERT INTO site_view_hours (day, hour, views, visits)
SELECT day, extract(hour FROM at AT TIME ZONE 'Asia/Ho_Chi_Minh'), count(*), 0 FROM view_events WHERE counted GROUP BY 1, 2;
--> statement-breakpoint
INSERT INTO article_view_hours (article_id, day, hour, views)
SELECT article_id, day, extract(hour FROM at AT TIME ZONE 'Asia/Ho_Chi_Minh'), count(*) FROM view_events
WHERE counted AND article_id IS NOT NULL GROUP BY 1, 2, 3;
