CREATE TABLE "monthly_reports" (
	"month" date PRIMARY KEY NOT NULL,
	"overview" text NOT NULL,
	"highlights" text NOT NULL,
	"plans" text NOT NULL,
	"version" integer NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "monthly_reports_of_whole_months" CHECK (extract(day from "monthly_reports"."month") = 1)
);
--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_updated_by_users_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
