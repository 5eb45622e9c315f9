ALTER TABLE "polls" ADD COLUMN "results_key" uuid;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_one_results_key" UNIQUE("results_key");
