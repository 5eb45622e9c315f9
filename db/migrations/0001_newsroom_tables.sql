CREATE TYPE "public"."edition_kind" AS ENUM('original', 'correction', 'update');--> statement-breakpoint
CREATE TYPE "public"."edition_state" AS ENUM('draft', 'submitted', 'returned', 'approved', 'published', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."takedown_kind" AS ENUM('withdrawal', 'removal');--> statement-breakpoint
CREATE TYPE "public"."visibility" AS ENUM('live', 'withdrawn', 'removed');--> statement-breakpoint
CREATE TYPE "public"."catalogue_kind" AS ENUM('tag', 'author', 'day');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('reporter', 'editor', 'leader', 'admin');--> statement-breakpoint
CREATE TABLE "article_search" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"section_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"terms" "tsvector" NOT NULL,
	"head_terms" "tsvector" NOT NULL,
	"format" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text,
	"page" text,
	"section_id" uuid NOT NULL,
	"visibility" "visibility" DEFAULT 'live' NOT NULL,
	"published_at" timestamp with time zone,
	"public_notice" text,
	"taken_down_at" timestamp with time zone,
	"sitemap_part" integer,
	"changed_at" timestamp with time zone,
	"taken_down_in_epoch" integer,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "articles_page_unique" UNIQUE("page"),
	CONSTRAINT "articles_first_publication" UNIQUE("id","published_at"),
	CONSTRAINT "articles_pages_are_in_no_list" CHECK ("articles"."page" is null or ("articles"."slug" is null and "articles"."published_at" is null and "articles"."visibility" = 'live'))
);
--> statement-breakpoint
CREATE TABLE "edition_contributors" (
	"edition_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"first_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_contributors_edition_id_user_id_pk" PRIMARY KEY("edition_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" "edition_kind" DEFAULT 'original' NOT NULL,
	"state" "edition_state" DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text GENERATED ALWAYS AS (content_sha256("editions"."content")) STORED NOT NULL,
	"title" text GENERATED ALWAYS AS ("editions"."content" ->> 'title') STORED,
	"standfirst" text GENERATED ALWAYS AS ("editions"."content" ->> 'standfirst') STORED,
	"byline" text GENERATED ALWAYS AS ("editions"."content" ->> 'byline') STORED,
	"cover" jsonb GENERATED ALWAYS AS ("editions"."content" -> 'cover') STORED,
	"note" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_by" uuid,
	"submitted_at" timestamp with time zone,
	"submission_note" text,
	"returned_by" uuid,
	"returned_at" timestamp with time zone,
	"return_reason" text,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"approved_hash" text,
	"publish_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	CONSTRAINT "editions_numbered" UNIQUE("article_id","number"),
	CONSTRAINT "editions_approved_text_is_the_text" CHECK ("editions"."state" not in ('approved', 'published', 'superseded') or "editions"."approved_hash" is not distinct from "editions"."content_hash"),
	CONSTRAINT "editions_approval_is_signed" CHECK ("editions"."state" not in ('approved', 'published', 'superseded') or ("editions"."approved_by" is not null and "editions"."approved_at" is not null)),
	CONSTRAINT "editions_version_counts" CHECK ("editions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"parent_id" uuid,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "takedown_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"kind" "takedown_kind" NOT NULL,
	"reason" text NOT NULL,
	"notice" text,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "catalogue_entries" (
	"article_id" uuid NOT NULL,
	"kind" "catalogue_kind" NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_entries_article_id_kind_slug_pk" PRIMARY KEY("article_id","kind","slug")
);
--> statement-breakpoint
CREATE TABLE "event_chain" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"type" text NOT NULL,
	"actor_id" uuid,
	"actor_name" text NOT NULL,
	"actor_role" text NOT NULL,
	"article_id" uuid,
	"edition_id" uuid,
	"content_hash" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"previous_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer,
	"body" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
CREATE TABLE "publication_epoch" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"epoch" integer NOT NULL,
	"lineage" uuid DEFAULT gen_random_uuid() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_media" (
	"edition_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	"article_id" uuid NOT NULL,
	CONSTRAINT "edition_media_edition_id_media_id_pk" PRIMARY KEY("edition_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alt" text NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"sha256" text NOT NULL,
	"variants" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_sha256_unique" UNIQUE("sha256")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sign_in_failures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"display_name" text NOT NULL,
	"position" text DEFAULT '' NOT NULL,
	"role" "role" NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_username_unique" UNIQUE("username"),
	CONSTRAINT "users_username_canonical" CHECK ("users"."username" = lower("users"."username"))
);
--> statement-breakpoint
CREATE TABLE "article_views" (
	"article_id" uuid NOT NULL,
	"day" date NOT NULL,
	"views" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "article_views_article_id_day_pk" PRIMARY KEY("article_id","day")
);
--> statement-breakpoint
CREATE TABLE "opening_article_views" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"views" bigint NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_site_visits" (
	"source" text PRIMARY KEY NOT NULL,
	"visits" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_views" (
	"day" date PRIMARY KEY NOT NULL,
	"views" bigint DEFAULT 0 NOT NULL,
	"visits" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visitor_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_slugs" ADD CONSTRAINT "article_slugs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_contributors" ADD CONSTRAINT "edition_contributors_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_contributors" ADD CONSTRAINT "edition_contributors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sections" ADD CONSTRAINT "sections_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown_requests" ADD CONSTRAINT "takedown_requests_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown_requests" ADD CONSTRAINT "takedown_requests_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown_requests" ADD CONSTRAINT "takedown_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_entries" ADD CONSTRAINT "catalogue_entries_of_published_articles" FOREIGN KEY ("article_id","published_at") REFERENCES "public"."articles"("id","published_at") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_media" ADD CONSTRAINT "edition_media_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_media" ADD CONSTRAINT "edition_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_media" ADD CONSTRAINT "edition_media_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_article_views" ADD CONSTRAINT "opening_article_views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_search_terms" ON "article_search" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "article_slugs_by_article" ON "article_slugs" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "articles_latest" ON "articles" USING btree ("published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "articles"."visibility" = 'live' and "articles"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_latest_in_section" ON "articles" USING btree ("section_id","published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "articles"."visibility" = 'live' and "articles"."published_at" is not null;--> statement-breakpoint
CREATE INDEX "articles_in_sitemap" ON "articles" USING btree ("sitemap_part","changed_at" DESC NULLS FIRST,"id") WHERE "articles"."sitemap_part" is not null;--> statement-breakpoint
CREATE INDEX "articles_taken_down" ON "articles" USING btree ("taken_down_in_epoch") WHERE "articles"."taken_down_in_epoch" is not null;--> statement-breakpoint
CREATE INDEX "articles_by_creator" ON "articles" USING btree ("created_by","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "edition_contributors_by_user" ON "edition_contributors" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_one_published" ON "editions" USING btree ("article_id") WHERE "editions"."state" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "editions_one_open" ON "editions" USING btree ("article_id") WHERE "editions"."state" in ('draft', 'submitted', 'returned', 'approved');--> statement-breakpoint
CREATE INDEX "editions_awaiting_review" ON "editions" USING btree ("submitted_at") WHERE "editions"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "editions_awaiting_publication" ON "editions" USING btree ("publish_at") WHERE "editions"."state" = 'approved';--> statement-breakpoint
CREATE INDEX "editions_recently_changed" ON "editions" USING btree ("updated_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "takedown_requests_one_open" ON "takedown_requests" USING btree ("article_id") WHERE "takedown_requests"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "catalogue_entries_latest" ON "catalogue_entries" USING btree ("kind","slug","published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "events_by_article" ON "events" USING btree ("article_id","seq");--> statement-breakpoint
CREATE INDEX "events_by_edition" ON "events" USING btree ("edition_id","seq");--> statement-breakpoint
CREATE INDEX "edition_media_by_media" ON "edition_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "sessions_open_by_user" ON "sessions" USING btree ("user_id") WHERE "sessions"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "sessions_last_seen" ON "sessions" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_by_key" ON "sign_in_failures" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "article_views_by_day" ON "article_views" USING btree ("day");