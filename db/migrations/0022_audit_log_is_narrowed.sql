CREATE INDEX "events_by_actor" ON "events" USING btree ("actor_id","seq");--> statement-breakpoint
CREATE INDEX "events_by_type" ON "events" USING btree ("type","seq");--> statement-breakpoint
CREATE INDEX "events_by_time" ON "events" USING btree ("at");