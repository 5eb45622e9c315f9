ALTER TABLE "sessions" ADD COLUMN "proved_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
-- Who is signed in now gave the password when they signed in.
UPDATE "sessions" SET "proved_at" = "created_at";
