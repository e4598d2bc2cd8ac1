-- Every value of a unit against every target that it is held against, as of the end of each year, or of the unit's last
-- day in the year it ended. A unit without any figure has no rows: what it lacks follows from target_in_force.
WITH units_in_view AS (
  SELECT
    u.*,
    EXISTS (SELECT 1 FROM series s WHERE s.unit_key = u.unit_key) AS is_in_view
  FROM unit u
),
unit_years AS (
  SELECT
    u.unit_key, u.level, a.as_of_year,
    CASE
      WHEN u.valid_to >= a.as_of_date THEN a.out_of_date_before
      ELSE make_date(year(u.valid_to) - 2, month(u.valid_to),
        CASE WHEN month(u.valid_to) = 2 THEN least(day(u.valid_to), 28) ELSE day(u.valid_to) END)
    END AS out_of_date_before
  FROM units_in_view u
  JOIN asked a ON u.valid_from <= a.as_of_date AND a.as_of_year <= year(u.valid_to)
  WHERE u.is_in_view
),
targets_of_unit_years AS (
  SELECT y.*, t.indicator, t.base_indicator, t.target_source, t.milestone, t.target, t.target_qualifier, t.judged_as,
    t.target_document, t.is_confirmed, t.is_applicable, 1 AS plan_place
  FROM unit_years y
  JOIN target_in_force t ON t.level = y.level
  WHERE t.unit_key IS NULL
  UNION ALL
  SELECT y.*, t.indicator, t.base_indicator, t.target_source, t.milestone, t.target, t.target_qualifier, t.judged_as,
    t.target_document, t.is_confirmed, t.is_applicable,
    CASE WHEN t.target_source LIKE 'plan-%' THEN row_number() OVER (
      PARTITION BY y.unit_key, t.indicator, y.as_of_year, t.target_source LIKE 'plan-%' ORDER BY t.milestone DESC)
      ELSE 1 END AS plan_place
  FROM unit_years y
  JOIN target_in_force t ON t.unit_key = y.unit_key
  WHERE t.target_source NOT LIKE 'plan-%' OR t.milestone <= y.as_of_year
),
expected AS (
  SELECT * FROM targets_of_unit_years WHERE plan_place = 1
),
measured AS (
  SELECT
    s.*,
    coalesce(i.kind = 'count' AND i.scale IS NULL, s.kind = 'count') AS is_count,
    s.flags LIKE '%partial_year%' AS is_partial,
    coalesce(s.period_kind = 'span' AND (year(s.period_end) - year(s.period_start)) * 12
      + month(s.period_end) - month(s.period_start) + 1 > 12, false) AS is_over_years,
    row_number() OVER (
      PARTITION BY s.indicator, s.unit_key, s.year
      ORDER BY CASE WHEN s.flags LIKE '%partial_year%' THEN 1 ELSE 0 END, CASE WHEN s.kind = 'result' THEN 0 ELSE 1 END,
        CASE WHEN s.scope = 'area' THEN 0 ELSE 1 END, s.scope
    ) AS place
  FROM series s
  LEFT JOIN indicator i ON i.code = s.base_indicator
  WHERE s.kind IN ('result', 'count') AND s.counts_for_year
),
yearly AS (
  SELECT * FROM measured WHERE place = 1
),
exact AS (
  SELECT *
  FROM yearly
  WHERE value IS NOT NULL AND qualifier IN ('=', '~') AND NOT is_other_unit
    AND period_kind IN ('year', 'span', 'yearly') AND NOT is_partial AND NOT is_over_years
),
first_exact AS (
  SELECT indicator, unit_key, min(year) AS baseline_year
  FROM exact
  WHERE year BETWEEN cast(:baseline_from AS integer) AND cast(:baseline_to AS integer)
  GROUP BY indicator, unit_key
),
first_baseline AS (
  SELECT f.indicator, f.unit_key, f.baseline_year, e.value AS baseline
  FROM first_exact f
  JOIN exact e ON e.indicator = f.indicator AND e.unit_key = f.unit_key AND e.year = f.baseline_year
),
final_2025 AS (
  SELECT indicator, unit_key, year AS baseline_year, value AS baseline FROM exact WHERE year = 2025
),
candidates AS (
  SELECT
    e.unit_key, e.level, e.as_of_year, e.out_of_date_before, e.indicator, e.base_indicator, e.target_source,
    e.milestone, e.target, e.target_qualifier, e.judged_as, e.target_document, e.is_confirmed, e.is_applicable,
    y.year, y.period, y.period_kind, y.period_end, y.value, y.numerator, y.denominator, y.qualifier,
    y.measure_unit, y.source, y.source_type, y.is_other_unit, y.is_count, y.is_partial, y.flags,
    NOT y.is_partial
      AND (y.year >= e.milestone OR y.period_kind = 'term' AND year(y.period_end) >= e.milestone) AS is_final,
    row_number() OVER (
      PARTITION BY e.unit_key, e.as_of_year, e.indicator, e.target_source
      ORDER BY CASE
          WHEN y.year = e.milestone AND NOT y.is_partial THEN 0
          WHEN NOT y.is_partial AND y.period_end >= e.out_of_date_before THEN 1
          WHEN y.is_partial AND y.period_end >= e.out_of_date_before THEN 2
          WHEN NOT y.is_partial THEN 3
          ELSE 4
        END, y.year DESC NULLS LAST
    ) AS place
  FROM expected e
  LEFT JOIN yearly y ON y.indicator = e.indicator AND y.unit_key = e.unit_key AND y.year <= e.as_of_year
    AND (e.target_source NOT LIKE 'plan-%' OR y.year <= e.milestone)
),
with_baseline AS (
  SELECT
    c.*,
    i.scale,
    CASE WHEN i.code = c.indicator THEN i.target_code END AS target_code,
    CASE WHEN i.code = c.indicator THEN i.part END AS part,
    CASE WHEN c.milestone > 2025 AND c.year > 2025 AND l.baseline IS NOT NULL
      THEN l.baseline ELSE f.baseline END AS baseline,
    CASE WHEN c.milestone > 2025 AND c.year > 2025 AND l.baseline IS NOT NULL
      THEN l.baseline_year ELSE f.baseline_year END AS baseline_year
  FROM candidates c
  LEFT JOIN indicator i ON i.code = c.base_indicator
  LEFT JOIN first_baseline f ON f.indicator = c.indicator AND f.unit_key = c.unit_key
  LEFT JOIN final_2025 l ON l.indicator = c.indicator AND l.unit_key = c.unit_key
  WHERE c.place = 1
),
measurable AS (
  SELECT
    *,
    value IS NOT NULL AND target IS NOT NULL AND judged_as IS NOT NULL AND NOT is_other_unit
      AND NOT (is_count AND is_partial) AS is_comparable,
    is_partial AND year >= milestone AS is_unfinished,
    as_of_year > milestone AND NOT is_final AND is_applicable AS is_before_milestone,
    baseline IS NOT NULL AND target IS NOT NULL AND value IS NOT NULL AND qualifier IN ('=', '~')
      AND NOT is_other_unit AND period_kind <> 'term' AND baseline_year < year AND baseline_year < milestone
      AND NOT (is_count AND is_partial) AND (year < milestone OR is_partial AND year = milestone)
      AND target_source NOT LIKE 'plan-%' AS has_path
  FROM with_baseline
),
held_against AS (
  SELECT
    *,
    CASE
      WHEN NOT is_comparable THEN NULL
      WHEN judged_as = '>=' AND qualifier IN ('=', '~') THEN value >= target
      WHEN judged_as = '>=' AND qualifier IN ('>', '>=') AND value >= target THEN true
      WHEN judged_as = '>=' AND qualifier = '<' AND value <= target THEN false
      WHEN judged_as = '>=' AND qualifier = '<=' AND value < target THEN false
      WHEN judged_as = '>' AND qualifier IN ('=', '~') THEN value > target
      WHEN judged_as = '>' AND qualifier = '>' AND value >= target THEN true
      WHEN judged_as = '>' AND qualifier = '>=' AND value > target THEN true
      WHEN judged_as = '>' AND qualifier IN ('<', '<=') AND value <= target THEN false
      WHEN judged_as = '<=' AND qualifier IN ('=', '~') THEN value <= target
      WHEN judged_as = '<=' AND qualifier IN ('<', '<=') AND value <= target THEN true
      WHEN judged_as = '<=' AND qualifier = '>' AND value >= target THEN false
      WHEN judged_as = '<=' AND qualifier = '>=' AND value > target THEN false
      WHEN judged_as = '<' AND qualifier IN ('=', '~') THEN value < target
      WHEN judged_as = '<' AND qualifier = '<' AND value <= target THEN true
      WHEN judged_as = '<' AND qualifier = '<=' AND value < target THEN true
      WHEN judged_as = '<' AND qualifier IN ('>', '>=') AND value >= target THEN false
    END AS meets,
    CASE
      WHEN NOT has_path OR judged_as IS NULL THEN NULL
      WHEN judged_as = '>=' THEN baseline >= target
      WHEN judged_as = '>' THEN baseline > target
      WHEN judged_as = '<=' THEN baseline <= target
      ELSE baseline < target
    END AS baseline_meets,
    CASE WHEN has_path THEN cast(round(cast(
      cast(baseline AS double) + (cast(target AS double) - cast(baseline AS double))
        * cast(year - baseline_year AS double) / nullif(cast(milestone - baseline_year AS double), 0)
      AS decimal(38, 10)), 4) AS decimal(38, 10)) END AS required,
    CASE WHEN has_path THEN cast(round(cast(
      (cast(value AS double) - cast(baseline AS double)) * cast(milestone - baseline_year AS double)
        / nullif((cast(target AS double) - cast(baseline AS double)) * cast(year - baseline_year AS double), 0)
      AS decimal(38, 10)), 6) AS decimal(38, 10)) END AS ratio,
    CASE WHEN is_comparable AND scale = 100 AND denominator > 0 THEN
      cast(round(cast(cast(target AS double) * cast(denominator AS double) / 100.0 AS decimal(38, 10)), 6)
        AS double) END AS target_count
  FROM measurable
),
judged AS (
  SELECT
    *,
    CASE
      WHEN NOT is_applicable THEN 'not_applicable'
      WHEN source IS NULL THEN 'no_data'
      WHEN target_source LIKE 'plan-%' AND year <> milestone AND period_kind <> 'term' THEN 'no_data'
      WHEN value IS NULL AND flags LIKE '%zero_denominator%' THEN 'cannot_judge'
      WHEN value IS NULL THEN 'text_only'
      WHEN NOT is_comparable THEN 'cannot_judge'
      WHEN NOT is_final AND period_end < out_of_date_before THEN 'out_of_date'
      WHEN meets IS NULL THEN 'cannot_judge'
      WHEN is_unfinished AND NOT has_path THEN 'cannot_judge'
      WHEN is_unfinished AND meets THEN 'on_track'
      WHEN meets THEN 'met'
      WHEN is_final OR NOT has_path THEN 'not_met'
      WHEN baseline_meets THEN 'moving_away'
      WHEN ratio IS NULL AND is_unfinished THEN 'cannot_judge'
      WHEN ratio IS NULL THEN 'not_met'
      WHEN ratio < 0 THEN 'moving_away'
      WHEN ratio >= cast(:on_track_from AS decimal(38, 10)) THEN 'on_track'
      WHEN ratio >= cast(:behind_from AS decimal(38, 10)) THEN 'behind'
      ELSE 'far_behind'
    END AS status,
    CASE
      WHEN judged_as = '>=' THEN cast(ceil(target_count) AS bigint)
      WHEN judged_as = '>' THEN cast(floor(target_count) AS bigint) + 1
      WHEN judged_as = '<=' THEN cast(floor(target_count) AS bigint)
      WHEN judged_as = '<' THEN cast(ceil(target_count) AS bigint) - 1
    END AS needed_count
  FROM held_against
),
parts_of_catalogue AS (
  SELECT target_code, count(*) AS part_count FROM indicator WHERE part IS NOT NULL GROUP BY target_code
),
parts_together AS (
  SELECT
    j.unit_key, j.as_of_year, j.target_code, j.target_source,
    max(j.milestone) AS milestone,
    max(j.year) AS year,
    max(j.target_document) AS target_document,
    count(*) AS parts,
    max(p.part_count) AS part_count,
    sum(CASE WHEN j.status = 'met' THEN 1 ELSE 0 END) AS met,
    sum(CASE WHEN j.status = 'not_applicable' THEN 1 ELSE 0 END) AS not_applicable,
    sum(CASE WHEN j.status = 'no_data' THEN 1 ELSE 0 END) AS no_data,
    sum(CASE WHEN j.status = 'text_only' THEN 1 ELSE 0 END) AS text_only,
    sum(CASE WHEN j.status = 'out_of_date' THEN 1 ELSE 0 END) AS out_of_date,
    sum(CASE WHEN j.status = 'cannot_judge' THEN 1 ELSE 0 END) AS cannot_judge,
    max(CASE WHEN j.is_before_milestone THEN 1 ELSE 0 END) AS before_milestone,
    max(CASE j.status WHEN 'moving_away' THEN 5 WHEN 'not_met' THEN 4 WHEN 'far_behind' THEN 3
      WHEN 'behind' THEN 2 WHEN 'on_track' THEN 1 ELSE 0 END) AS worst
  FROM judged j
  JOIN parts_of_catalogue p ON p.target_code = j.target_code
  WHERE j.part IS NOT NULL
  GROUP BY j.unit_key, j.as_of_year, j.target_code, j.target_source
),
whole_targets AS (
  SELECT
    *,
    CASE
      WHEN not_applicable = parts THEN 'not_applicable'
      WHEN met = parts THEN 'met'
      WHEN met > 0 THEN 'partly_met'
      WHEN no_data = parts THEN 'no_data'
      WHEN text_only = parts THEN 'text_only'
      WHEN out_of_date = parts THEN 'out_of_date'
      WHEN no_data + text_only + out_of_date + cannot_judge + not_applicable > 0 THEN 'cannot_judge'
      WHEN worst = 5 THEN 'moving_away'
      WHEN worst = 4 THEN 'not_met'
      WHEN worst = 3 THEN 'far_behind'
      WHEN worst = 2 THEN 'behind'
      ELSE 'on_track'
    END AS status
  FROM parts_together
  WHERE parts = part_count
),
series_rows AS (
  SELECT
    unit_key, indicator, as_of_year, target_source, milestone, year, period, period_end, value, numerator,
    denominator, qualifier, measure_unit, target, target_qualifier, target_document,
    CASE WHEN is_comparable THEN cast(round(cast(cast(value AS double) - cast(target AS double)
      AS decimal(38, 10)), 4) AS decimal(38, 10)) END AS gap,
    meets AS is_better,
    CASE WHEN numerator IS NOT NULL THEN abs(cast(numerator AS bigint) - needed_count) END AS gap_count,
    status,
    baseline,
    baseline_year,
    required,
    ratio AS progress,
    source,
    source_type,
    trim(coalesce(flags, '')
      || CASE WHEN is_before_milestone THEN ' before_milestone' ELSE '' END
      || CASE WHEN is_confirmed THEN '' ELSE ' target_to_be_confirmed' END) AS flags
  FROM judged
),
whole_rows AS (
  SELECT
    unit_key, target_code AS indicator, as_of_year, target_source, milestone, year,
    cast(NULL AS string) AS period, cast(NULL AS date) AS period_end,
    cast(NULL AS decimal(38, 10)) AS value, cast(NULL AS decimal(38, 10)) AS numerator,
    cast(NULL AS decimal(38, 10)) AS denominator, cast(NULL AS string) AS qualifier,
    cast(NULL AS string) AS measure_unit, cast(NULL AS decimal(38, 10)) AS target,
    cast(NULL AS string) AS target_qualifier, target_document,
    cast(NULL AS decimal(38, 10)) AS gap, cast(NULL AS boolean) AS is_better, cast(NULL AS bigint) AS gap_count,
    status,
    cast(NULL AS decimal(38, 10)) AS baseline, cast(NULL AS integer) AS baseline_year,
    cast(NULL AS decimal(38, 10)) AS required, cast(NULL AS decimal(38, 10)) AS progress,
    cast(NULL AS string) AS source, cast(NULL AS string) AS source_type,
    'whole_target' || CASE WHEN before_milestone = 1 THEN ' before_milestone' ELSE '' END AS flags
  FROM whole_targets
),
all_rows AS (
  SELECT * FROM series_rows UNION ALL SELECT * FROM whole_rows
)
SELECT
  cast(unit_key AS string) AS unit_key,
  cast(indicator AS string) AS indicator,
  cast(as_of_year AS integer) AS as_of_year,
  cast(target_source AS string) AS target_source,
  cast(milestone AS integer) AS milestone,
  cast(year AS integer) AS year,
  cast(period AS string) AS period,
  cast(period_end AS date) AS period_end,
  cast(value AS decimal(38, 10)) AS value,
  cast(numerator AS decimal(38, 10)) AS numerator,
  cast(denominator AS decimal(38, 10)) AS denominator,
  cast(qualifier AS string) AS qualifier,
  cast(measure_unit AS string) AS measure_unit,
  cast(target AS decimal(38, 10)) AS target,
  cast(target_qualifier AS string) AS target_qualifier,
  cast(target_document AS string) AS target_document,
  cast(gap AS decimal(38, 10)) AS gap,
  cast(is_better AS boolean) AS is_better,
  cast(gap_count AS bigint) AS gap_count,
  cast(status AS string) AS status,
  cast(baseline AS decimal(38, 10)) AS baseline,
  cast(baseline_year AS integer) AS baseline_year,
  cast(required AS decimal(38, 10)) AS required,
  cast(progress AS decimal(38, 10)) AS progress,
  cast(source AS string) AS source,
  cast(source_type AS string) AS source_type,
  cast(flags AS string) AS flags
FROM all_rows
ORDER BY unit_key, as_of_year, indicator, target_source
