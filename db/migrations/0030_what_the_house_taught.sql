CREATE TABLE "doubted_pairs" (
	"article_id" uuid NOT NULL,
	"first" text NOT NULL,
	"second" text NOT NULL,
	"doubted" text NOT NULL,
	"meant" text NOT NULL,
	"written" text NOT NULL,
	"times" integer NOT NULL,
	"dismissed_by" uuid[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "doubted_pairs_first_second_doubted_article_id_meant_pk" PRIMARY KEY("first","second","doubted","article_id","meant")
);
--> statement-breakpoint
CREATE TABLE "learnt_pairs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"first" text NOT NULL,
	"second" text NOT NULL,
	"doubted" text NOT NULL,
	"written" text NOT NULL,
	"times" integer NOT NULL,
	"articles" integer NOT NULL,
	"people" integer NOT NULL,
	"learnt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reversed_by" uuid,
	"reversed_at" timestamp with time zone,
	CONSTRAINT "learnt_pairs_once" UNIQUE("first","second","doubted"),
	CONSTRAINT "learnt_pairs_known_place" CHECK ("learnt_pairs"."doubted" in ('first', 'second')),
	CONSTRAINT "learnt_pairs_reversal_is_signed" CHECK (("learnt_pairs"."reversed_by" is null) = ("learnt_pairs"."reversed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "proof_readings" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"format" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doubted_pairs" ADD CONSTRAINT "doubted_pairs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learnt_pairs" ADD CONSTRAINT "learnt_pairs_reversed_by_users_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proof_readings" ADD CONSTRAINT "proof_readings_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proof_readings" ADD CONSTRAINT "proof_readings_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;