-- What the service's role may do. Flyway runs this as the tables' owner after every migration, also after one that had
-- nothing to do, so tables of later migrations get their rights without being named here: the trigger recorded_stays tells
-- what is recorded from what can change. The owner of a table can take off its triggers, therefore the service's role
-- owns nothing, and even without triggers it has no right to change or delete what is recorded.

DO $grants$
DECLARE
  service CONSTANT text := '${service-role}';
  deletes CONSTANT text[] := ARRAY['membership', 'sign_in_attempt'];
  -- Never changed though it carries no trigger: it is Flyway's.
  history CONSTANT text := '${flyway:table}';
  relation record;
  rights text;
BEGIN
  -- One role for migrations and service: an owner cannot be kept from its tables. The service warns of it at its start.
  IF service IN ('none', current_user) THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = service) THEN
    RAISE EXCEPTION 'the role of the service does not exist: %', service
      USING HINT = 'Create it before the migration: quarkus.datasource.username names it.';
  END IF;
  -- Two services that start at once would trip over each other's rows of the catalogue.
  PERFORM pg_advisory_xact_lock(hashtext('kiemphieu afterMigrate'));

  IF (SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = current_schema()) THEN
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM %I', current_schema(), service);
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC', current_schema());
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), service);
  END IF;

  FOR relation IN
    SELECT c.oid::regclass AS name, c.relname, c.relkind,
      EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'recorded_stays') AS recorded,
      EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'id' AND attidentity <> '') AS has_id
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
      AND pg_has_role(c.relowner, 'USAGE')
    ORDER BY c.relname
  LOOP
    rights := 'SELECT';
    IF relation.relkind IN ('r', 'p') AND relation.relname <> history THEN
      rights := rights || ', INSERT';
      IF relation.recorded THEN
        -- SELECT ... FOR UPDATE, by which one reading or round is worked on at a time, asks for the right to change a
        -- column. Of what has a number of its own that number is given and nothing else; the trigger refuses to change
        -- even that. What has none (papers keyed, ledger entries, steps, signed results) is not locked: no right at all.
        rights := rights || CASE WHEN relation.has_id THEN ', UPDATE (id)' ELSE '' END;
      ELSE
        rights := rights || ', UPDATE';
      END IF;
      IF relation.relname = ANY (deletes) THEN
        rights := rights || ', DELETE';
      END IF;
    END IF;
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, %I', relation.name, service);
    EXECUTE format('GRANT %s ON %s TO %I', rights, relation.name, service);
  END LOOP;
END $grants$;
