/**
 * The roles a reader's numbers are about, as the first part of a WITH. $1 organisation, $2 the hiring manager whose
 * roles they are, or null for all.
 */
export const ownRoles = `own_roles AS (
  SELECT v.*, v.openings - (
    SELECT count(*) FROM v_shortlists_entries n
    WHERE n.org_id = v.org_id AND n.role_id = v.role_id AND n.stage = 'hired') AS left_over
  FROM v_roles_openings v WHERE v.org_id = $1 AND ($2::uuid IS NULL OR v.hiring_manager_id = $2))`;

/** Openings of an open role that nobody was hired for yet, summed. */
export const stillOpen = `coalesce(sum(greatest(left_over, 0)) FILTER (WHERE status = 'open'), 0)::integer`;

/** Stages in which a candidate is being considered. */
export const inPlay = `('proposed', 'screening', 'interview', 'offer')`;
