CREATE TYPE "public"."remark_outcome" AS ENUM('taken', 'refused');--> statement-breakpoint
CREATE TABLE "remark_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"remark_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"quote" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"text" text NOT NULL,
	"suggestion" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" "remark_outcome",
	"resolved_by" uuid,
	"resolved_at" timestamp with time zone,
	CONSTRAINT "remarks_resolution_is_signed" CHECK (("remarks"."outcome" is null) = ("remarks"."resolved_by" is null) and ("remarks"."outcome" is null) = ("remarks"."resolved_at" is null)),
	CONSTRAINT "remarks_suggestion_has_a_passage" CHECK ("remarks"."suggestion" is null or "remarks"."quote" <> '')
);
--> statement-breakpoint
ALTER TABLE "remark_replies" ADD CONSTRAINT "remark_replies_remark_id_remarks_id_fk" FOREIGN KEY ("remark_id") REFERENCES "public"."remarks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remark_replies" ADD CONSTRAINT "remark_replies_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_resolved_by_users_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "remark_replies_by_remark" ON "remark_replies" USING btree ("remark_id","created_at");--> statement-breakpoint
CREATE INDEX "remarks_by_edition" ON "remarks" USING btree ("edition_id","created_at");