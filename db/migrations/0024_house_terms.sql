CREATE TABLE "house_dictionary" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "house_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"term" text NOT NULL,
	"preferred" text DEFAULT '' NOT NULL,
	"stands_for" text DEFAULT '' NOT NULL,
	"is_spelt_out" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"state" text NOT NULL,
	"sought" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	CONSTRAINT "house_terms_known_kind" CHECK ("house_terms"."kind" in ('person', 'place', 'body', 'abbreviation', 'word')),
	CONSTRAINT "house_terms_known_state" CHECK ("house_terms"."state" in ('proposed', 'accepted', 'refused')),
	CONSTRAINT "house_terms_end_after_they_begin" CHECK ("house_terms"."valid_to" >= "house_terms"."valid_from"),
	CONSTRAINT "house_terms_decision_is_signed" CHECK (("house_terms"."decided_by" is null) = ("house_terms"."decided_at" is null)),
	CONSTRAINT "house_terms_proposals_are_undecided" CHECK (("house_terms"."state" = 'proposed') = ("house_terms"."decided_by" is null))
);
--> statement-breakpoint
ALTER TABLE "house_terms" ADD CONSTRAINT "house_terms_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_terms" ADD CONSTRAINT "house_terms_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_terms" ADD CONSTRAINT "house_terms_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "house_terms_alike" ON "house_terms" USING btree ("kind",lower("term"));--> statement-breakpoint
INSERT INTO house_dictionary (version) VALUES (1);
