CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "delegations_to_another" CHECK ("delegations"."from_id" <> "delegations"."to_id"),
	CONSTRAINT "delegations_end_after_they_start" CHECK ("delegations"."ends_at" > "delegations"."starts_at"),
	CONSTRAINT "delegations_revocation_is_signed" CHECK (("delegations"."revoked_by" is null) = ("delegations"."revoked_at" is null))
);
--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "approved_for" uuid;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_from_id_users_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to_id_users_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delegations_in_force" ON "delegations" USING btree ("to_id","ends_at") WHERE "delegations"."revoked_at" is null;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_approved_for_users_id_fk" FOREIGN KEY ("approved_for") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_approved_for_another" CHECK ("editions"."approved_for" is null or ("editions"."approved_by" is not null and "editions"."approved_for" <> "editions"."approved_by"));--> statement-breakpoint
-- As before, and: in whose place it was approved stays as it was.
CREATE OR REPLACE FUNCTION refuse_change_of_published_edition() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'edition % was published and stays', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.content_hash IS DISTINCT FROM OLD.content_hash
    OR NEW.approved_hash IS DISTINCT FROM OLD.approved_hash
    OR NEW.approved_by IS DISTINCT FROM OLD.approved_by
    OR NEW.approved_for IS DISTINCT FROM OLD.approved_for
    OR NEW.emergency_reason IS DISTINCT FROM OLD.emergency_reason
    OR (OLD.confirmed_by IS NOT NULL AND NEW.confirmed_by IS DISTINCT FROM OLD.confirmed_by)
    OR (NEW.state <> OLD.state AND NOT (OLD.state = 'published' AND NEW.state = 'superseded'))
  THEN
    RAISE EXCEPTION 'edition % was published and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
