ALTER TABLE "media" DROP CONSTRAINT "media_focus_is_inside";--> statement-breakpoint
ALTER TABLE "media" DROP COLUMN "focus_x";--> statement-breakpoint
ALTER TABLE "media" DROP COLUMN "focus_y";