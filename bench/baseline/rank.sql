-- Frozen: the ranking as one SQL statement over the same rows, to hold the product's ranking against.
-- $1 organisation; then, one entry for each way in which a skill bears on a requirement: $2 requirement, $3 weight,
-- $4 skill, $5 minimum, $6 transfer percent. Levels are the low three bits of a trace, the kind the next two; a
-- mention (kind 0) counts as level 2. Attested absences and soft skills are not in the bench's rows.
WITH need AS (
  SELECT * FROM unnest($2::integer[], $3::integer[], $4::text[], $5::integer[], $6::integer[])
    AS n (requirement, weight, skill, minimum, transfer)
),
covered AS (
  SELECT c.id, n.requirement, n.weight,
         max(100 * n.transfer * least(CASE WHEN (s.packed >> 3) & 3 = 0 THEN 2 ELSE s.packed & 7 END, n.minimum) / n.minimum) AS value
  FROM candidates c
  CROSS JOIN LATERAL unnest(c.skill_ids, c.skill_traces) AS s (skill, packed)
  JOIN need n ON n.skill = s.skill
  WHERE c.org_id = $1
  GROUP BY c.id, n.requirement, n.weight
)
SELECT id, sum(weight * value)::integer AS evidenced
FROM covered
GROUP BY id
ORDER BY evidenced DESC, id
LIMIT 50
