ALTER TABLE "articles" ADD COLUMN "taken_down_in_epoch" integer;--> statement-breakpoint
ALTER TABLE "publication_epoch" ADD COLUMN "lineage" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
-- What was withdrawn before carries no epoch of its own: today's is later than its own was, which is safe.
UPDATE articles SET taken_down_in_epoch = coalesce(removed_in_epoch, (SELECT epoch FROM publication_epoch))
  WHERE visibility <> 'live';--> statement-breakpoint
CREATE INDEX "articles_taken_down" ON "articles" USING btree ("taken_down_in_epoch") WHERE "articles"."taken_down_in_epoch" is not null;