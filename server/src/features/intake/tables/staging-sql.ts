// What the rows of a file are, said in SQL: $1 organisation, $2 file, $3 and $4 the rows of the piece (`restated`: two columns of rows).

/** Like for like; ids of candidates that were merged lead to the one that stands for both. */
const standsFor = `COALESCE((SELECT candidate_root(c.id) WHERE c.merged_into IS NOT NULL), c.id)`;

export const here = `s.org_id = $1 AND s.item_id = $2 AND s.row_number > $3 AND s.row_number <= $4`;

/** A row with our own id, or a record id of its system, is about the candidate that had it before. */
export const byOwnId = `UPDATE intake_staging s SET outcome = 'changed', candidate_id = ${standsFor}
  FROM candidates c WHERE ${here} AND s.outcome = 'new' AND s.own_id IS NOT NULL
    AND c.org_id = s.org_id AND c.id = s.own_id`;

/** The record id of an earlier row of the file, but neither its name nor one that came with that id before. */
const isSomebodyElse = `mine.twins @> '[{"because": "source-id"}]'
  AND NOT EXISTS (SELECT 1 FROM candidate_rows r WHERE r.org_id = mine.org_id AND r.candidate_id = known.candidate_id
    AND r.source_key = known.source_key AND lower(r.profile ->> 'name') = lower(mine.profile ->> 'name'))
  AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(mine.twins) AS t (twin) JOIN intake_staging first
    ON first.org_id = mine.org_id AND first.item_id = mine.item_id AND first.row_number = (t.twin ->> 'row')::integer
    WHERE t.twin ->> 'because' = 'source-id' AND lower(first.profile ->> 'name') = lower(mine.profile ->> 'name'))`;

/**
 * It changes nothing if the last import that had this id said the same. Two people under one id are for a person to
 * tell apart.
 */
export const bySourceKey = `WITH mine AS MATERIALIZED (
    -- Apart, because under row-level security no index serves what is compared with a cast.
    SELECT s.org_id, s.item_id, s.row_number, s.sha256, s.twins, s.profile,
      COALESCE(s.own_id::text, s.source_key) AS key, CASE WHEN s.own_id IS NULL THEN $5 ELSE 'portolan' END AS key_system
    FROM intake_staging s WHERE ${here} AND s.outcome IN ('new', 'changed')
      AND (s.own_id IS NOT NULL OR s.source_key IS NOT NULL)),
  found AS MATERIALIZED (
    SELECT mine.row_number, known.has_said, ${standsFor} AS root, NOT known.has_said AND ${isSomebodyElse} AS is_else
    FROM mine CROSS JOIN LATERAL (
      SELECT r.candidate_id, r.source_key, bool_or(r.sha256 = mine.sha256) OVER (PARTITION BY r.recorded_at) AS has_said
      FROM candidate_rows r
      WHERE r.org_id = mine.org_id AND r.source_key = mine.key AND r.source_system = mine.key_system
      ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1) known
    JOIN candidates c ON c.org_id = mine.org_id AND c.id = known.candidate_id)
  UPDATE intake_staging s SET
    outcome = CASE WHEN found.has_said THEN 'unchanged' WHEN found.is_else THEN 'duplicate' ELSE 'changed' END,
    candidate_id = CASE WHEN found.is_else THEN s.candidate_id ELSE found.root END,
    twins = CASE WHEN found.is_else
      THEN jsonb_build_array(jsonb_build_object('candidateId', found.root, 'because', '["source-id"]'::jsonb))
      ELSE s.twins END
  FROM found WHERE ${here} AND s.row_number = found.row_number`;

/** The same values came before, in this file or another. */
export const byValues = `UPDATE intake_staging s SET outcome = 'unchanged', candidate_id = ${standsFor}
  FROM candidate_rows r JOIN candidates c ON c.org_id = r.org_id AND c.id = r.candidate_id
  WHERE ${here} AND s.outcome = 'new' AND r.org_id = s.org_id AND r.sha256 = s.sha256`;

/**
 * A row that names the file of one CV of its batch is about the candidate of that CV: the sender wrote so. Of several
 * files with that name the one whose path fits is meant; of several rows with one CV none, a person tells them apart.
 */
export const byCvFile = `WITH cvs AS MATERIALIZED (
    SELECT '/' || lower(normalize(i.file_name)) AS path, ${standsFor} AS root
    FROM batch_items mine
    JOIN batch_items i ON i.org_id = mine.org_id AND i.batch_id = mine.batch_id AND i.parent_id IS NULL AND i.id <> mine.id
    JOIN candidates c ON c.org_id = i.org_id AND c.id = i.candidate_id
    WHERE mine.org_id = $1 AND mine.id = $2),
  named AS MATERIALIZED (
    SELECT s.row_number, '/' || regexp_replace(lower(normalize(translate(s.profile ->> 'cvFile', '\\', '/'))), '^([.]?/)+', '') AS path
    FROM intake_staging s
    WHERE ${here} AND s.outcome = 'new' AND s.profile ? 'cvFile' AND EXISTS (SELECT 1 FROM cvs)),
  found AS (
    SELECT named.row_number, cvs.root::text AS root, right(cvs.path, length(named.path)) = named.path AS is_whole
    FROM named JOIN cvs ON regexp_replace(cvs.path, '^.*/', '') = regexp_replace(named.path, '^.*/', '')),
  meant AS (
    SELECT row_number, CASE WHEN count(*) FILTER (WHERE is_whole) = 1 THEN min(root) FILTER (WHERE is_whole)
      WHEN count(*) = 1 THEN min(root) END AS root
    FROM found GROUP BY row_number),
  sure AS (SELECT min(row_number) AS row_number, root::uuid AS root FROM meant GROUP BY root HAVING count(*) = 1 AND root IS NOT NULL)
  UPDATE intake_staging s SET outcome = 'changed', candidate_id = sure.root
  FROM sure WHERE ${here} AND s.row_number = sure.row_number`;

/** Who in the directory has an equal contact, with the reasons; one row for each row of the file that has some. */
export const contactsFound = `WITH mine AS (
    SELECT s.row_number, s.emails, s.phones, s.links FROM intake_staging s WHERE ${here} AND s.outcome = 'new'),
  found AS (
    SELECT f.because, f.value, c.id, ${standsFor} AS root
    FROM candidates_with_contacts(
      (SELECT COALESCE(array_agg(DISTINCT v), '{}') FROM mine, unnest(mine.emails) v),
      (SELECT COALESCE(array_agg(DISTINCT v), '{}') FROM mine, unnest(mine.phones) v),
      (SELECT COALESCE(array_agg(DISTINCT v), '{}') FROM mine, unnest(mine.links) v)) f
    JOIN candidates c ON c.org_id = $1 AND c.id = f.candidate_id),
  said AS (
    SELECT row_number, 'email' AS because, unnest(emails) AS value FROM mine
    UNION ALL SELECT row_number, 'phone', unnest(phones) FROM mine
    UNION ALL SELECT row_number, 'link', unnest(links) FROM mine),
  matched AS (
    SELECT DISTINCT said.row_number, found.root, found.because
    FROM said JOIN found ON found.because = said.because AND found.value = said.value),
  likeness AS (
    SELECT row_number, root, jsonb_agg(because ORDER BY because) AS because FROM matched GROUP BY row_number, root)
  SELECT row_number, jsonb_agg(jsonb_build_object('candidateId', root, 'because', because)) AS lookalikes,
    (SELECT array_agg(DISTINCT m.root::text) FROM matched m WHERE m.row_number = likeness.row_number AND m.because = 'email') AS same_email
  FROM likeness GROUP BY row_number`;

/**
 * A file with several rows for one record id is as new as the last import of it if one of them was in that import,
 * which has left the staging table by now. Then others that were said some time before are no news either: else a
 * table with a row for each application would change its people whenever it comes again.
 */
export const restated = `WITH rows AS (
    SELECT of_one.first, of_one.row_number FROM unnest($3::int[], $4::int[]) AS of_one (row_number, first)
    UNION SELECT first, first FROM unnest($4::int[]) AS first),
  current AS (
    SELECT rows.first FROM rows
    LEFT JOIN intake_staging s ON s.org_id = $1 AND s.item_id = $2 AND s.row_number = rows.row_number
    LEFT JOIN batch_items i ON i.org_id = $1 AND i.parent_id = $2 AND i.row_number = rows.row_number
    GROUP BY rows.first HAVING count(COALESCE(s.row_number, i.row_number)) < count(*)),
  gone AS (
    DELETE FROM intake_staging s USING current JOIN rows USING (first), candidate_rows r
    WHERE s.org_id = $1 AND s.item_id = $2 AND s.row_number = rows.row_number AND s.outcome = 'changed'
      AND r.org_id = s.org_id AND r.sha256 = s.sha256 AND r.source_key = COALESCE(s.own_id::text, s.source_key)
      AND r.source_system = CASE WHEN s.own_id IS NULL THEN $5 ELSE 'portolan' END
    RETURNING s.row_number, s.faults IS NOT NULL AS is_partial),
  unlisted AS (
    DELETE FROM batch_items i USING gone WHERE i.org_id = $1 AND i.parent_id = $2 AND i.row_number = gone.row_number)
  SELECT row_number, is_partial FROM gone`;

/**
 * Earlier rows of the file with an equal contact or key, and the candidate that each will be; those that wait for a
 * decision stand among the items by then.
 */
export const twinsFound = `WITH shared AS MATERIALIZED (
    -- Apart, because under row-level security no index serves what is compared with a cast.
    SELECT s.row_number, t.twin ->> 'because' AS because, (t.twin ->> 'row')::integer AS twin_row,
      lower(s.profile ->> 'name') AS name
    FROM intake_staging s CROSS JOIN LATERAL jsonb_array_elements(s.twins) AS t (twin)
    WHERE ${here} AND s.outcome = 'new' AND s.twins IS NOT NULL)
  SELECT shared.row_number, shared.twin_row, shared.because, COALESCE(earlier.candidate_id, held.id) AS candidate_id,
    CASE WHEN held.id IS NULL THEN earlier.outcome ELSE 'duplicate' END AS outcome,
    CASE WHEN earlier.outcome = 'duplicate' THEN earlier.twins ELSE held.proposal END AS lookalikes,
    lower(COALESCE(earlier.profile, convert_from(held.content, 'UTF8')::jsonb) ->> 'name')
      IS NOT DISTINCT FROM shared.name AS is_same_name
  FROM shared
  LEFT JOIN intake_staging earlier ON earlier.org_id = $1 AND earlier.item_id = $2 AND earlier.row_number = shared.twin_row
  LEFT JOIN batch_items held ON held.org_id = $1 AND held.parent_id = $2 AND held.row_number = shared.twin_row
    AND held.status = 'proposal' AND earlier.row_number IS NULL`;
