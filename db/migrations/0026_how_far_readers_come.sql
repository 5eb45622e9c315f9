CREATE TABLE "article_reading" (
	"article_id" uuid NOT NULL,
	"day" date NOT NULL,
	"measured" bigint NOT NULL,
	"reached_25" bigint NOT NULL,
	"reached_50" bigint NOT NULL,
	"reached_75" bigint NOT NULL,
	"reached_100" bigint NOT NULL,
	CONSTRAINT "article_reading_article_id_day_pk" PRIMARY KEY("article_id","day")
);
--> statement-breakpoint
ALTER TABLE "view_reconciliations" ADD COLUMN "differing_reading" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "article_reading" ADD CONSTRAINT "article_reading_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_reading_by_day" ON "article_reading" USING btree ("day");
--> statement-breakpoint
-- view_events is none of drizzle's tables (0003). Written down with each view, so that article_reading can be proved by them.
ALTER TABLE view_events ADD COLUMN reached smallint CHECK (reached IN (0, 25, 50, 75, 100));
