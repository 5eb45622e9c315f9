CREATE TABLE "sign_in_origins" (
	"key" text PRIMARY KEY NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "sign_in_origins_last_at" ON "sign_in_origins" USING btree ("last_at");
