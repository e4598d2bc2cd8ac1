-- Every claim for a cell (indicator, unit, kind, milestone, scope, period), with its place in the order of precedence.
-- A bare fraction ("2/12", without its percent) is reported as its numerator: its share is in the catalogue's unit.
WITH measured AS (
  SELECT
    o.*,
    i.scale,
    i.measure_unit AS catalogue_measure_unit,
    o.measure_unit IS NOT NULL AND i.measure_unit IS NOT NULL
      AND lower(o.measure_unit) <> lower(i.measure_unit) AS has_other_unit,
    coalesce(i.scale IS NOT NULL AND o.value = o.numerator AND o.denominator > 0, false) AS is_fraction
  FROM observation o
  LEFT JOIN indicator i ON i.code = o.base_indicator
),
told_by_catalogue AS (
  SELECT
    *,
    has_other_unit AND NOT is_fraction AS is_other_unit,
    CASE WHEN has_other_unit AND is_fraction THEN catalogue_measure_unit
      ELSE coalesce(measure_unit, catalogue_measure_unit) END AS shown_measure_unit
  FROM measured
),
recomputed AS (
  SELECT
    *,
    CASE
      WHEN numerator IS NULL OR denominator IS NULL OR scale IS NULL OR is_other_unit THEN value
      ELSE cast(round(cast(
        cast(scale AS double) * cast(numerator AS double) / nullif(cast(denominator AS double), 0)
        AS decimal(38, 10)), 4) AS decimal(38, 10))
    END AS shown_value
  FROM told_by_catalogue
),
ranked AS (
  SELECT
    *,
    coalesce(denominator = 0, false) AND shown_value IS NULL AS has_zero_denominator,
    CASE WHEN shown_value IS NULL THEN 1 ELSE 0 END AS words_rank,
    CASE WHEN is_other_unit THEN 1 ELSE 0 END AS other_unit_rank,
    CASE
      WHEN is_corrected THEN 0
      WHEN source_type = 'fact' AND is_own_report THEN 1
      WHEN source_type = 'fact' THEN 2
      WHEN source_type = 'table' THEN 3
      ELSE 4
    END AS origin_rank,
    CASE WHEN is_tabular THEN 0 ELSE 1 END AS text_rank
  FROM recomputed
),
placed AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, period
      ORDER BY words_rank, other_unit_rank, origin_rank, text_rank, document_date DESC NULLS LAST, claim_id
    ) AS place,
    count(*) OVER (PARTITION BY indicator, unit_key, kind, milestone, scope, period) AS claims,
    max(shown_value) OVER (PARTITION BY indicator, unit_key, kind, milestone, scope, period, other_unit_rank) AS highest,
    min(shown_value) OVER (PARTITION BY indicator, unit_key, kind, milestone, scope, period, other_unit_rank) AS lowest
  FROM ranked
),
beside_next AS (
  SELECT
    *,
    lead(words_rank) OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, period ORDER BY place) AS next_words_rank,
    lead(other_unit_rank) OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, period ORDER BY place) AS next_other_unit_rank,
    lead(origin_rank) OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, period ORDER BY place) AS next_origin_rank,
    lead(text_rank) OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, period ORDER BY place) AS next_text_rank,
    lead(document_date) OVER (
      PARTITION BY indicator, unit_key, kind, milestone, scope, period ORDER BY place) AS next_document_date
  FROM placed
)
SELECT
  cast(claim_id AS string) AS claim_id,
  cast(indicator AS string) AS indicator,
  cast(base_indicator AS string) AS base_indicator,
  cast(unit_key AS string) AS unit_key,
  cast(series_year AS integer) AS series_year,
  cast(period AS string) AS period,
  cast(period_kind AS string) AS period_kind,
  cast(period_start AS date) AS period_start,
  cast(period_end AS date) AS period_end,
  cast(kind AS string) AS kind,
  cast(milestone AS integer) AS milestone,
  cast(scope AS string) AS scope,
  cast(shown_value AS decimal(38, 10)) AS value,
  cast(value AS decimal(38, 10)) AS reported_value,
  cast(numerator AS decimal(38, 10)) AS numerator,
  cast(denominator AS decimal(38, 10)) AS denominator,
  cast(qualifier AS string) AS qualifier,
  cast(shown_measure_unit AS string) AS measure_unit,
  cast(source AS string) AS source,
  cast(source_type AS string) AS source_type,
  cast(document AS string) AS document,
  cast(document_date AS date) AS document_date,
  cast(recorded_at AS timestamp) AS recorded_at,
  cast(place AS integer) AS place,
  cast(claims AS integer) AS claims,
  cast(CASE
    WHEN claims = 1 THEN 'only_claim'
    WHEN place < claims AND words_rank < next_words_rank THEN 'value_over_words'
    WHEN place < claims AND other_unit_rank < next_other_unit_rank THEN 'unit_of_measure'
    WHEN place < claims AND origin_rank < next_origin_rank AND origin_rank = 0 THEN 'corrected'
    WHEN place < claims AND origin_rank < next_origin_rank AND origin_rank = 1 THEN 'own_report'
    WHEN place < claims AND origin_rank < next_origin_rank AND origin_rank = 2 THEN 'report'
    WHEN place < claims AND origin_rank < next_origin_rank AND origin_rank = 3 THEN 'table'
    WHEN place < claims AND text_rank < next_text_rank THEN 'table_over_text'
    WHEN place < claims AND document_date IS DISTINCT FROM next_document_date THEN 'later_document'
    WHEN place < claims THEN 'stable_id'
    ELSE 'last'
  END AS string) AS rule,
  cast(is_other_unit AS boolean) AS is_other_unit,
  cast(trim(
    flags
    || CASE WHEN is_other_unit THEN ' other_unit' ELSE '' END
    || CASE WHEN has_zero_denominator THEN ' zero_denominator' ELSE '' END
    || CASE WHEN cast(highest AS double) - cast(lowest AS double) > 0.02 THEN ' conflict' ELSE '' END
  ) AS string) AS flags
FROM beside_next
ORDER BY indicator, unit_key, kind, milestone, scope, period, place
