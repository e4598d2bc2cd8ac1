-- Every target with whom it is held against: national ones by level, local ones and plans by unit. A national target
-- that binds each level by itself is also held against the figures of one level that a unit has.
WITH levels AS (
  SELECT 'TW' AS level UNION ALL SELECT 'T' AS level UNION ALL SELECT 'H' AS level UNION ALL SELECT 'X' AS level
),
national AS (
  SELECT
    l.level,
    cast(NULL AS string) AS unit_key,
    t.indicator,
    i.code AS base_indicator,
    'national-' || cast(t.milestone AS string) AS target_source,
    t.milestone,
    t.value AS target,
    t.qualifier AS target_qualifier,
    t.legal_document AS target_document,
    t.binds,
    t.confirmed,
    i.levels LIKE '% ' || l.level || ' %' AS is_applicable
  FROM target t
  JOIN indicator i ON i.code = t.indicator
  CROSS JOIN levels l
),
set_by_units AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY unit_key, indicator, kind, CASE WHEN kind = 'plan' THEN year ELSE milestone END
      ORDER BY CASE WHEN scope = 'area' THEN 0 ELSE 1 END, scope, period_end DESC NULLS LAST, period
    ) AS place
  FROM series
  WHERE kind IN ('local_target', 'plan') AND value IS NOT NULL AND NOT is_other_unit
    AND (kind = 'local_target' OR counts_for_year AND flags NOT LIKE '%partial_year%')
),
own AS (
  SELECT
    u.level,
    s.unit_key,
    s.indicator,
    s.base_indicator,
    CASE WHEN s.kind = 'plan' THEN 'plan-' || cast(s.year AS string)
         ELSE 'local-' || cast(s.milestone AS string) END AS target_source,
    CASE WHEN s.kind = 'plan' THEN s.year ELSE s.milestone END AS milestone,
    s.value AS target,
    s.qualifier AS target_qualifier,
    s.source AS target_document,
    'unit' AS binds,
    true AS confirmed,
    true AS is_applicable
  FROM set_by_units s
  LEFT JOIN unit u ON u.unit_key = s.unit_key
  WHERE s.place = 1
),
bound_by_themselves AS (
  SELECT DISTINCT
    u.level,
    s.unit_key,
    s.indicator,
    i.code AS base_indicator,
    n.target_source,
    n.milestone,
    n.target,
    n.target_qualifier,
    n.target_document,
    n.binds,
    n.confirmed,
    n.is_applicable
  FROM series s
  JOIN indicator i ON i.code = s.base_indicator
  JOIN unit u ON u.unit_key = s.unit_key
  JOIN national n ON n.indicator = i.code AND n.level = u.level
  WHERE s.kind = 'result'
    AND s.indicator <> i.code
    AND i.bound_suffixes LIKE '% ' || substring(s.indicator, length(i.code) + 2) || ' %'
),
all_targets AS (
  SELECT * FROM national UNION ALL SELECT * FROM bound_by_themselves UNION ALL SELECT * FROM own
)
SELECT
  cast(t.level AS string) AS level,
  cast(t.unit_key AS string) AS unit_key,
  cast(t.indicator AS string) AS indicator,
  cast(t.base_indicator AS string) AS base_indicator,
  cast(t.target_source AS string) AS target_source,
  cast(t.milestone AS integer) AS milestone,
  cast(t.target AS decimal(38, 10)) AS target,
  cast(t.target_qualifier AS string) AS target_qualifier,
  cast(CASE
    WHEN t.target_qualifier IN ('>', '>=') AND i.direction = 'lower' THEN NULL
    WHEN t.target_qualifier IN ('<', '<=') AND i.direction IN ('higher', 'maintain') THEN NULL
    WHEN t.target_qualifier IN ('<', '<=', '>', '>=') THEN t.target_qualifier
    WHEN i.direction = 'lower' THEN '<='
    WHEN i.direction IN ('higher', 'maintain') THEN '>='
  END AS string) AS judged_as,
  cast(t.target_document AS string) AS target_document,
  cast(t.binds AS string) AS binds,
  cast(t.confirmed AS boolean) AS is_confirmed,
  cast(t.is_applicable AS boolean) AS is_applicable
FROM all_targets t
LEFT JOIN indicator i ON i.code = t.base_indicator
ORDER BY t.indicator, t.target_source, t.level NULLS LAST, t.unit_key NULLS FIRST
