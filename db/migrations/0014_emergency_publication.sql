ALTER TABLE "editions" ADD COLUMN "emergency_reason" text;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "confirmed_by" uuid;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "editions_awaiting_confirmation" ON "editions" USING btree ("published_at") WHERE "editions"."emergency_reason" is not null and "editions"."confirmed_by" is null;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_emergency_is_published" CHECK ("editions"."emergency_reason" is null or ("editions"."state" in ('published', 'superseded') and char_length("editions"."emergency_reason") >= 10));--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_emergency_is_confirmed_by_another" CHECK (("editions"."confirmed_by" is null) = ("editions"."confirmed_at" is null) and ("editions"."confirmed_by" is null or ("editions"."emergency_reason" is not null and "editions"."confirmed_by" is distinct from "editions"."approved_by")));--> statement-breakpoint
-- As before, and: the reason of an emergency stays as it was given, and its confirmation is given once.
CREATE OR REPLACE FUNCTION refuse_change_of_published_edition() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'edition % was published and stays', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.content_hash IS DISTINCT FROM OLD.content_hash
    OR NEW.approved_hash IS DISTINCT FROM OLD.approved_hash
    OR NEW.approved_by IS DISTINCT FROM OLD.approved_by
    OR NEW.emergency_reason IS DISTINCT FROM OLD.emergency_reason
    OR (OLD.confirmed_by IS NOT NULL AND NEW.confirmed_by IS DISTINCT FROM OLD.confirmed_by)
    OR (NEW.state <> OLD.state AND NOT (OLD.state = 'published' AND NEW.state = 'superseded'))
  THEN
    RAISE EXCEPTION 'edition % was published and cannot be changed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
