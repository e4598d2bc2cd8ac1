CREATE TABLE IF NOT EXISTS record.main.document (
  sha256 VARCHAR NOT NULL, name VARCHAR NOT NULL, format VARCHAR, size BIGINT NOT NULL, loaded_at TIMESTAMP NOT NULL);
CREATE TABLE IF NOT EXISTS record.main.extraction_run (
  run_id BIGINT NOT NULL, document VARCHAR NOT NULL, reader VARCHAR, read_at TIMESTAMP NOT NULL, head VARCHAR,
  blocks VARCHAR NOT NULL, notices VARCHAR NOT NULL, facts INTEGER NOT NULL, unlinked VARCHAR DEFAULT '[]',
  issued VARCHAR DEFAULT '[]');
CREATE TABLE IF NOT EXISTS record.main.fact (
  run_id BIGINT NOT NULL, position INTEGER NOT NULL, document VARCHAR NOT NULL, fact_id VARCHAR NOT NULL,
  fact_key VARCHAR NOT NULL, document_name VARCHAR NOT NULL, line INTEGER NOT NULL, page INTEGER NOT NULL,
  table_number INTEGER NOT NULL, table_row INTEGER NOT NULL, table_column INTEGER NOT NULL, block INTEGER NOT NULL,
  unit VARCHAR, unit_key VARCHAR NOT NULL, indicator VARCHAR NOT NULL, dimensions VARCHAR NOT NULL, scope VARCHAR,
  period VARCHAR NOT NULL, kind VARCHAR NOT NULL, value DECIMAL(38, 10), numerator DECIMAL(38, 10),
  denominator DECIMAL(38, 10), qualifier VARCHAR NOT NULL, measure_unit VARCHAR, quote VARCHAR NOT NULL,
  confidence DOUBLE NOT NULL, reasons VARCHAR NOT NULL, notices VARCHAR NOT NULL, place_offset INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS record.main.decision (
  decision_id BIGINT NOT NULL, document VARCHAR NOT NULL, fact_key VARCHAR NOT NULL, verdict VARCHAR NOT NULL,
  seen DECIMAL(38, 10), corrected DECIMAL(38, 10), corrected_numerator DECIMAL(38, 10),
  corrected_denominator DECIMAL(38, 10), reason VARCHAR, reviewer VARCHAR NOT NULL, decided_at TIMESTAMP NOT NULL,
  seen_statement VARCHAR);
CREATE TABLE IF NOT EXISTS record.main.citation (
  citation_id VARCHAR NOT NULL, publisher VARCHAR NOT NULL, title VARCHAR, address VARCHAR, read_on VARCHAR,
  confirmed BOOLEAN NOT NULL, kept_at TIMESTAMP NOT NULL);
CREATE TABLE IF NOT EXISTS record.main.observation (
  source VARCHAR NOT NULL, position INTEGER NOT NULL, indicator VARCHAR NOT NULL, unit_key VARCHAR NOT NULL,
  period VARCHAR NOT NULL, kind VARCHAR NOT NULL, dimensions VARCHAR NOT NULL, scope VARCHAR,
  value DECIMAL(38, 10), numerator DECIMAL(38, 10), denominator DECIMAL(38, 10), qualifier VARCHAR NOT NULL,
  measure_unit VARCHAR, note VARCHAR);
CREATE TABLE IF NOT EXISTS record.main.setting (
  setting_id BIGINT NOT NULL, name VARCHAR NOT NULL, value VARCHAR, set_at TIMESTAMP NOT NULL);
