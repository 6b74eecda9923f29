import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { appRole, run, tenantTable } from './support.js';

const tables = [
  `CREATE TABLE organisations (
     id uuid CONSTRAINT organisations_pk PRIMARY KEY,
     name text NOT NULL,
     is_demo boolean NOT NULL DEFAULT false,
     created_at timestamptz NOT NULL
   )`,
  `CREATE TABLE users (
     id uuid CONSTRAINT users_pk PRIMARY KEY,
     email citext NOT NULL CONSTRAINT users_email_unique UNIQUE,
     name text NOT NULL,
     password_hash text,
     created_at timestamptz NOT NULL
   )`,
  `CREATE TABLE memberships (
     org_id uuid NOT NULL CONSTRAINT memberships_organisation_fk REFERENCES organisations (id),
     user_id uuid NOT NULL CONSTRAINT memberships_user_fk REFERENCES users (id),
     access_level text NOT NULL CONSTRAINT memberships_access_level_check
       CHECK (access_level IN ('administrator', 'specialist', 'recruiter', 'manager')),
     created_at timestamptz NOT NULL,
     deactivated_at timestamptz,
     CONSTRAINT memberships_pk PRIMARY KEY (org_id, user_id)
   )`,
  `CREATE INDEX memberships_user_index ON memberships (user_id)`,
  `CREATE TABLE sessions (
     token_hash bytea CONSTRAINT sessions_pk PRIMARY KEY,
     id uuid NOT NULL CONSTRAINT sessions_id_unique UNIQUE,
     user_id uuid NOT NULL CONSTRAINT sessions_user_fk REFERENCES users (id),
     org_id uuid NOT NULL,
     user_agent text,
     created_at timestamptz NOT NULL,
     last_seen_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     CONSTRAINT sessions_membership_fk FOREIGN KEY (org_id, user_id) REFERENCES memberships (org_id, user_id)
   )`,
  `CREATE INDEX sessions_user_index ON sessions (user_id)`,
  `CREATE TABLE one_time_links (
     token_hash bytea CONSTRAINT one_time_links_pk PRIMARY KEY,
     purpose text NOT NULL CONSTRAINT one_time_links_purpose_check
       CHECK (purpose IN ('first-administrator', 'invitation', 'reset')),
     org_id uuid NOT NULL CONSTRAINT one_time_links_organisation_fk REFERENCES organisations (id),
     user_id uuid CONSTRAINT one_time_links_user_fk REFERENCES users (id),
     access_level text NOT NULL,
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz
   )`,
  `CREATE TABLE audit_events (
     org_id uuid NOT NULL,
     id uuid NOT NULL,
     at timestamptz NOT NULL,
     actor_id uuid,
     action text NOT NULL,
     subject_type text NOT NULL,
     subject_id uuid,
     detail jsonb NOT NULL DEFAULT '{}',
     CONSTRAINT audit_events_pk PRIMARY KEY (org_id, id),
     CONSTRAINT audit_events_organisation_fk FOREIGN KEY (org_id) REFERENCES organisations (id)
   )`,
  `CREATE INDEX audit_events_subject_index ON audit_events (org_id, subject_type, subject_id, at)`,
];

/** The app has no grant on accounts; it reaches them through these functions alone. */
const definer = `LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp`;

const signInFunctions = [
  `CREATE FUNCTION auth_user(p_email text) RETURNS TABLE (user_id uuid, password_hash text) ${definer} AS $$
     SELECT u.id, u.password_hash FROM users u
     WHERE u.email = p_email::citext
       AND EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id AND m.deactivated_at IS NULL)
   $$`,
  `CREATE FUNCTION auth_password(p_user uuid) RETURNS text ${definer} AS $$
     SELECT password_hash FROM users WHERE id = p_user
   $$`,
  `CREATE FUNCTION auth_memberships(p_user uuid)
   RETURNS TABLE (organisation_id uuid, organisation_name text, access_level text) ${definer} AS $$
     SELECT o.id, o.name, m.access_level FROM memberships m JOIN organisations o ON o.id = m.org_id
     WHERE m.user_id = p_user AND m.deactivated_at IS NULL ORDER BY m.created_at, o.name
   $$`,
  `CREATE FUNCTION auth_open_session(p_hash bytea, p_id uuid, p_user uuid, p_org uuid, p_agent text, p_now timestamptz, p_expires timestamptz)
   RETURNS void ${definer} AS $$
     DELETE FROM sessions WHERE user_id = p_user AND expires_at < p_now;
     INSERT INTO sessions (token_hash, id, user_id, org_id, user_agent, created_at, last_seen_at, expires_at)
     VALUES (p_hash, p_id, p_user, p_org, p_agent, p_now, p_now, p_expires)
   $$`,
  `CREATE FUNCTION auth_session(p_hash bytea, p_now timestamptz)
   RETURNS TABLE (session_id uuid, user_id uuid, user_name text, email text, organisation_id uuid, organisation_name text,
                  is_demo boolean, access_level text) ${definer} AS $$
     -- One write a minute keeps "last seen" true without a write for each request.
     UPDATE sessions SET last_seen_at = p_now
     WHERE token_hash = p_hash AND expires_at > p_now AND last_seen_at < p_now - interval '1 minute';
     SELECT s.id, u.id, u.name, u.email::text, o.id, o.name, o.is_demo, m.access_level
     FROM sessions s
     JOIN users u ON u.id = s.user_id
     JOIN memberships m ON m.user_id = s.user_id AND m.org_id = s.org_id AND m.deactivated_at IS NULL
     JOIN organisations o ON o.id = s.org_id
     WHERE s.token_hash = p_hash AND s.expires_at > p_now
   $$`,
  `CREATE FUNCTION auth_switch(p_hash bytea, p_org uuid) RETURNS boolean ${definer} AS $$
     UPDATE sessions s SET org_id = p_org
     WHERE s.token_hash = p_hash AND EXISTS (
       SELECT 1 FROM memberships m WHERE m.user_id = s.user_id AND m.org_id = p_org AND m.deactivated_at IS NULL)
     RETURNING true
   $$`,
  `CREATE FUNCTION auth_end_session(p_user uuid, p_id uuid) RETURNS boolean ${definer} AS $$
     DELETE FROM sessions WHERE user_id = p_user AND id = p_id RETURNING true
   $$`,
  `CREATE FUNCTION auth_end_other_sessions(p_user uuid, p_keep uuid) RETURNS void ${definer} AS $$
     DELETE FROM sessions WHERE user_id = p_user AND id IS DISTINCT FROM p_keep
   $$`,
  `CREATE FUNCTION auth_sessions(p_user uuid, p_now timestamptz)
   RETURNS TABLE (id uuid, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, user_agent text) ${definer} AS $$
     SELECT id, created_at, last_seen_at, expires_at, user_agent FROM sessions
     WHERE user_id = p_user AND expires_at > p_now ORDER BY last_seen_at DESC
   $$`,
  `CREATE FUNCTION auth_set_password(p_user uuid, p_hash text) RETURNS void ${definer} AS $$
     UPDATE users SET password_hash = p_hash WHERE id = p_user
   $$`,
];

const linkFunctions = [
  `CREATE FUNCTION auth_link(p_hash bytea, p_now timestamptz)
   RETURNS TABLE (purpose text, organisation_id uuid, organisation_name text, user_id uuid, email text, user_name text, access_level text)
   ${definer} AS $$
     SELECT l.purpose, o.id, o.name, l.user_id, u.email::text, u.name, l.access_level
     FROM one_time_links l JOIN organisations o ON o.id = l.org_id LEFT JOIN users u ON u.id = l.user_id
     WHERE l.token_hash = p_hash AND l.used_at IS NULL AND l.expires_at > p_now
   $$`,
  // Taking the link and creating the account are one statement's worth of truth: two clicks make one account.
  `CREATE FUNCTION auth_accept_link(p_hash bytea, p_user uuid, p_email text, p_name text, p_password text, p_now timestamptz)
   RETURNS TABLE (user_id uuid, organisation_id uuid) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   #variable_conflict use_column
   DECLARE link one_time_links; owner uuid;
   BEGIN
     UPDATE one_time_links l SET used_at = p_now
     WHERE l.token_hash = p_hash AND l.used_at IS NULL AND l.expires_at > p_now RETURNING l.* INTO link;
     IF NOT FOUND THEN RETURN; END IF;
     owner := coalesce(link.user_id, p_user);
     IF link.user_id IS NULL THEN
       INSERT INTO users (id, email, name, password_hash, created_at) VALUES (owner, p_email, p_name, p_password, p_now);
     ELSE
       UPDATE users u SET name = p_name, password_hash = p_password WHERE u.id = owner;
     END IF;
     INSERT INTO memberships (org_id, user_id, access_level, created_at) VALUES (link.org_id, owner, link.access_level, p_now)
     ON CONFLICT (org_id, user_id) DO NOTHING;
     DELETE FROM sessions s WHERE s.user_id = owner;
     RETURN QUERY SELECT owner, link.org_id;
   END $$`,
  `CREATE FUNCTION auth_create_link(p_hash bytea, p_purpose text, p_org uuid, p_user uuid, p_level text, p_now timestamptz, p_expires timestamptz)
   RETURNS void ${definer} AS $$
     UPDATE one_time_links SET used_at = p_now
     WHERE org_id = p_org AND used_at IS NULL AND user_id IS NOT DISTINCT FROM p_user AND purpose = p_purpose;
     INSERT INTO one_time_links (token_hash, purpose, org_id, user_id, access_level, created_at, expires_at)
     VALUES (p_hash, p_purpose, p_org, p_user, p_level, p_now, p_expires)
   $$`,
];

const peopleFunctions = [
  `CREATE FUNCTION people_list(p_now timestamptz)
   RETURNS TABLE (id uuid, name text, email text, access_level text, has_signed_in boolean, deactivated_at timestamptz, last_seen_at timestamptz)
   ${definer} AS $$
     SELECT u.id, u.name, u.email::text, m.access_level, u.password_hash IS NOT NULL, m.deactivated_at,
            (SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id AND s.org_id = m.org_id)
     FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.org_id = app_org() ORDER BY u.name, u.id
   $$`,
  // Returns the member's id: an e-mail that is known already joins with the account it has.
  `CREATE FUNCTION people_add(p_user uuid, p_email text, p_name text, p_level text, p_now timestamptz)
   RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   DECLARE member uuid;
   BEGIN
     INSERT INTO users (id, email, name, created_at) VALUES (p_user, p_email, p_name, p_now) ON CONFLICT (email) DO NOTHING;
     SELECT u.id INTO member FROM users u WHERE u.email = p_email::citext;
     INSERT INTO memberships (org_id, user_id, access_level, created_at) VALUES (app_org(), member, p_level, p_now);
     RETURN member;
   END $$`,
  `CREATE FUNCTION people_change_access(p_user uuid, p_level text) RETURNS boolean ${definer} AS $$
     UPDATE memberships SET access_level = p_level WHERE org_id = app_org() AND user_id = p_user RETURNING true
   $$`,
  `CREATE FUNCTION people_deactivate(p_user uuid, p_at timestamptz) RETURNS boolean ${definer} AS $$
     DELETE FROM sessions WHERE user_id = p_user AND org_id = app_org() AND p_at IS NOT NULL;
     UPDATE memberships SET deactivated_at = p_at WHERE org_id = app_org() AND user_id = p_user RETURNING true
   $$`,
  `CREATE FUNCTION people_names() RETURNS TABLE (id uuid, name text, access_level text, active boolean) ${definer} AS $$
     SELECT u.id, u.name, m.access_level, m.deactivated_at IS NULL FROM memberships m JOIN users u ON u.id = m.user_id
     WHERE m.org_id = app_org() ORDER BY u.name, u.id
   $$`,
];

const bootFunctions = [
  `CREATE FUNCTION boot_organisations() RETURNS bigint ${definer} AS $$ SELECT count(*) FROM organisations $$`,
  `CREATE FUNCTION boot_has_administrator() RETURNS boolean ${definer} AS $$
     SELECT EXISTS (SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
                    WHERE m.access_level = 'administrator' AND m.deactivated_at IS NULL AND u.password_hash IS NOT NULL)
   $$`,
  `CREATE FUNCTION boot_create_organisation(p_id uuid, p_name text, p_demo boolean, p_now timestamptz) RETURNS void ${definer} AS $$
     INSERT INTO organisations (id, name, is_demo, created_at) VALUES (p_id, p_name, p_demo, p_now)
   $$`,
  `CREATE FUNCTION boot_first_organisation() RETURNS uuid ${definer} AS $$
     SELECT id FROM organisations ORDER BY created_at, id LIMIT 1
   $$`,
  `CREATE FUNCTION organisation_set_demo(p_demo boolean) RETURNS void ${definer} AS $$
     UPDATE organisations SET is_demo = p_demo WHERE id = app_org()
   $$`,
  `CREATE FUNCTION health_ready() RETURNS integer ${definer} AS $$ SELECT count(*)::integer FROM typeorm_migrations $$`,
  // The job schema belongs to the owner; the organisation is stamped here so that no caller can name another.
  `CREATE FUNCTION enqueue_job(p_task text, p_payload jsonb, p_key text) RETURNS void
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
   BEGIN
     PERFORM graphile_worker.add_job(p_task, json_build_object('organisationId', app_org(), 'payload', p_payload), job_key := p_key);
   END $$`,
];

const functions = [...signInFunctions, ...linkFunctions, ...peopleFunctions, ...bootFunctions];
const signature = (sql: string) => /CREATE FUNCTION (\w+)/.exec(sql)?.[1] ?? '';

/** Organisations, people, sessions, one-time links and the audit trail. */
export class Accounts1763000000002 implements MigrationInterface {
  name = 'Accounts1763000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...tables,
      ...tenantTable('audit_events', 'SELECT, INSERT'),
      ...functions,
      ...functions.flatMap((sql) => [
        `REVOKE ALL ON FUNCTION ${signature(sql)} FROM PUBLIC`,
        `GRANT EXECUTE ON FUNCTION ${signature(sql)} TO ${appRole}`,
      ]),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...functions.map((sql) => `DROP FUNCTION ${signature(sql)}`),
      ...['audit_events', 'one_time_links', 'sessions', 'memberships', 'users', 'organisations'].map(
        (t) => `DROP TABLE ${t}`,
      ),
    ]);
  }
}
