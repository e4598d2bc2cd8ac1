CREATE SCHEMA internal;
CREATE VIEW internal.latest_run AS
  SELECT r.* FROM record.main.extraction_run r
  WHERE r.run_id = (SELECT max(l.run_id) FROM record.main.extraction_run l WHERE l.document = r.document);
CREATE VIEW internal.latest_decision AS
  SELECT d.* FROM record.main.decision d
  QUALIFY row_number() OVER (PARTITION BY d.document, d.fact_key ORDER BY d.decision_id DESC) = 1;
CREATE MACRO internal.plain(number) AS coalesce(rtrim(rtrim(cast(number AS VARCHAR), '0'), '.'), '');
CREATE MACRO internal.statement(qualifier, value, numerator, denominator, measure_unit, quote) AS
  qualifier || '|' || internal.plain(value) || '|' || internal.plain(numerator) || '|' || internal.plain(denominator)
  || '|' || coalesce(measure_unit, '') || '|' || CASE WHEN value IS NULL THEN quote ELSE '' END;
CREATE VIEW internal.fact_state AS
  SELECT
    f.*,
    r.read_at,
    d.decision_id,
    CASE
      WHEN d.decision_id IS NULL OR d.verdict = 'withdraw' THEN 'waiting'
      WHEN d.seen IS DISTINCT FROM f.value THEN 'ask_again'
      WHEN d.seen_statement <> internal.statement(
        f.qualifier, f.value, f.numerator, f.denominator, f.measure_unit, f.quote) THEN 'ask_again'
      WHEN d.verdict = 'accept' THEN 'accepted'
      WHEN d.verdict = 'correct' THEN 'corrected'
      ELSE 'rejected'
    END AS state,
    d.verdict, d.seen, d.corrected, d.corrected_numerator, d.corrected_denominator, d.reason, d.reviewer, d.decided_at,
    d.seen_statement
  FROM internal.latest_run r
  JOIN record.main.fact f ON f.run_id = r.run_id
  LEFT JOIN internal.latest_decision d ON d.document = f.document AND d.fact_key = f.fact_key;
CREATE VIEW document AS
  SELECT d.sha256, d.name, d.format, d.size, d.loaded_at, r.reader, r.read_at,
    r.head ->> '$.kind' AS kind, r.head ->> '$.title' AS title, r.head ->> '$.number' AS number,
    cast(r.head ->> '$.date' AS DATE) AS date, r.head ->> '$.unitKey' AS unit_key, r.head ->> '$.period' AS period,
    r.facts,
    (SELECT count(*) FROM record.main.extraction_run a WHERE a.document = d.sha256) AS runs
  FROM record.main.document d JOIN internal.latest_run r ON r.document = d.sha256;
CREATE VIEW fact_current AS
  SELECT fact_id, document, document_name, line, page, table_number, table_row, table_column, unit, unit_key,
    indicator, dimensions, scope, period, kind, value, numerator, denominator, qualifier, measure_unit, quote,
    confidence, state, corrected, reviewer, reason, decided_at, read_at
  FROM internal.fact_state;
CREATE VIEW decision AS
  SELECT decision_id, document, fact_key, verdict, seen, corrected, corrected_numerator, corrected_denominator,
    reason, reviewer, decided_at
  FROM record.main.decision;
CREATE VIEW citation AS
  SELECT citation_id, publisher, title, address, read_on, confirmed FROM record.main.citation;
CREATE VIEW observation AS
  SELECT claim_id, indicator, base_indicator, unit_key, series_year, period, kind, milestone, scope, value,
    reported_value, numerator, denominator, qualifier, measure_unit, source, source_type, document, document_date,
    recorded_at, flags
  FROM series.main.claim;
CREATE VIEW claim AS SELECT * FROM series.main.claim;
CREATE VIEW series AS SELECT * FROM series.main.series;
CREATE VIEW target_in_force AS SELECT * FROM series.main.target_in_force;
CREATE VIEW gap AS SELECT * FROM series.main.gap;
