CREATE TABLE "sign_in_origins" (
	"key" text PRIMARY KEY NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "page" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "sign_in_origins_last_at" ON "sign_in_origins" USING btree ("last_at");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_page_unique" UNIQUE("page");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_pages_are_in_no_list" CHECK ("articles"."page" is null or ("articles"."slug" is null and "articles"."published_at" is null and "articles"."visibility" = 'live'));