CREATE TABLE "edition_revisions" (
	"edition_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_revisions_edition_id_version_pk" PRIMARY KEY("edition_id","version")
);
--> statement-breakpoint
ALTER TABLE "edition_revisions" ADD CONSTRAINT "edition_revisions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_revisions" ADD CONSTRAINT "edition_revisions_saved_by_users_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was saved before is known in its last version only.
INSERT INTO edition_revisions (edition_id, version, content, saved_by, saved_at)
SELECT id, version, content, updated_by, updated_at FROM editions;
