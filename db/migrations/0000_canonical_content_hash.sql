-- The hash that an approval binds: sha256 of the canonical jsonb text. convert_to is only STABLE because a database's
-- encoding is looked up at run time; ours is always UTF8 (server/environment.ts checks), so IMMUTABLE is true here.
CREATE FUNCTION content_sha256(content jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT encode(sha256(convert_to(content::text, 'UTF8')), 'hex') $$;
