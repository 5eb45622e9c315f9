CREATE TABLE "media_holders" (
	"media_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "media_holders_media_id_user_id_pk" PRIMARY KEY("media_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "kind" text DEFAULT 'picture' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "file_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_x" smallint DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_y" smallint DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crop_of" uuid;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crop" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "words" "tsvector" DEFAULT ''::tsvector NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "media_holders" ADD CONSTRAINT "media_holders_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_holders" ADD CONSTRAINT "media_holders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_crop_of_media_id_fk" FOREIGN KEY ("crop_of") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_by_words" ON "media" USING gin ("words");--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_has_a_known_kind" CHECK ("media"."kind" in ('picture', 'attachment'));--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_focus_is_inside" CHECK ("media"."focus_x" between 0 and 100 and "media"."focus_y" between 0 and 100);--> statement-breakpoint
-- The same words as newsroom/media/media-words.ts makes of what is stored from now on, as near as SQL comes to it.
UPDATE media SET words = to_tsvector('simple',
  replace(regexp_replace(normalize(lower(alt || ' ' || credit), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd'));
