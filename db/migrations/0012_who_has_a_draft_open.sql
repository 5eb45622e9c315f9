-- Written every few seconds by every open editor, and worth nothing after a crash: no write-ahead log for it.
CREATE UNLOGGED TABLE "edition_presence" (
	"edition_id" uuid NOT NULL,
	"window_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_presence_edition_id_window_id_pk" PRIMARY KEY("edition_id","window_id")
);
--> statement-breakpoint
ALTER TABLE "edition_presence" ADD CONSTRAINT "edition_presence_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_presence" ADD CONSTRAINT "edition_presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_presence_seen" ON "edition_presence" USING btree ("seen_at");