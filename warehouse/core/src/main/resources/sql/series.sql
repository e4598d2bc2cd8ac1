-- The claim that is shown for each cell, and which cell counts for a year. A count over several years is no year's count,
-- while a rate over several years stands for the last of them.
WITH chosen AS (
  SELECT
    c.*,
    u.made_by_change AND c.period_end >= u.valid_from AS is_since_change,
    coalesce(i.kind = 'count' AND i.scale IS NULL, c.kind = 'count') AS is_count,
    (year(c.period_end) - year(c.period_start)) * 12 + month(c.period_end) - month(c.period_start) + 1 AS months,
    CASE WHEN c.value IS NULL THEN 1 ELSE 0 END AS words_rank
  FROM claim c
  LEFT JOIN unit u ON u.unit_key = c.unit_key
  LEFT JOIN indicator i ON i.code = c.base_indicator
  WHERE c.place = 1
),
shaped AS (
  SELECT
    *,
    CASE
      WHEN period_kind = 'year' THEN 0
      WHEN period_kind IN ('half', 'quarter', 'month') OR period_kind = 'span' AND months < 12 THEN 3
      WHEN period_kind = 'yearly' THEN 2
      ELSE 1
    END AS shape_rank,
    series_year IS NOT NULL AND NOT (is_count AND period_kind = 'span' AND months > 12) AS can_stand_for_year
  FROM chosen
),
ordered_in_year AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, series_year
      ORDER BY CASE WHEN can_stand_for_year THEN 0 ELSE 1 END, words_rank, shape_rank, period_end DESC NULLS LAST,
        period_start DESC NULLS LAST, period
    ) AS place_in_year,
    min(CASE WHEN is_since_change THEN series_year END) OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope) AS first_year
  FROM shaped
)
SELECT
  cast(indicator AS string) AS indicator,
  cast(base_indicator AS string) AS base_indicator,
  cast(unit_key AS string) AS unit_key,
  cast(series_year AS integer) AS year,
  cast(period AS string) AS period,
  cast(period_kind AS string) AS period_kind,
  cast(period_start AS date) AS period_start,
  cast(period_end AS date) AS period_end,
  cast(kind AS string) AS kind,
  cast(milestone AS integer) AS milestone,
  cast(scope AS string) AS scope,
  cast(value AS decimal(38, 10)) AS value,
  cast(reported_value AS decimal(38, 10)) AS reported_value,
  cast(numerator AS decimal(38, 10)) AS numerator,
  cast(denominator AS decimal(38, 10)) AS denominator,
  cast(qualifier AS string) AS qualifier,
  cast(measure_unit AS string) AS measure_unit,
  cast(source AS string) AS source,
  cast(source_type AS string) AS source_type,
  cast(claims AS integer) AS claims,
  cast(rule AS string) AS rule,
  cast(can_stand_for_year AND place_in_year = 1 AS boolean) AS counts_for_year,
  cast(is_other_unit AS boolean) AS is_other_unit,
  cast(trim(
    flags
    || CASE WHEN period_kind IN ('half', 'quarter', 'month', 'span', 'term', 'yearly') THEN ' ' || period_kind ELSE '' END
    || CASE WHEN shape_rank = 3 AND place_in_year = 1 THEN ' partial_year' ELSE '' END
    || CASE WHEN is_since_change AND series_year = first_year THEN ' break' ELSE '' END
  ) AS string) AS flags
FROM ordered_in_year
ORDER BY indicator, unit_key, kind, milestone, scope, year NULLS LAST, period
