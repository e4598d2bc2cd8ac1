ALTER TABLE record.main.fact ADD COLUMN place_offset INTEGER DEFAULT 0;
ALTER TABLE record.main.extraction_run ADD COLUMN unlinked VARCHAR DEFAULT '[]';
ALTER TABLE record.main.extraction_run ADD COLUMN issued VARCHAR DEFAULT '[]';
CREATE TABLE IF NOT EXISTS record.main.setting (
  setting_id BIGINT NOT NULL, name VARCHAR NOT NULL, value VARCHAR, set_at TIMESTAMP NOT NULL);
