ALTER TABLE "articles" ADD COLUMN "page" text;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_page_unique" UNIQUE("page");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_pages_are_in_no_list" CHECK ("articles"."page" is null or ("articles"."slug" is null and "articles"."published_at" is null and "articles"."visibility" = 'live'));