ALTER TABLE record.main.decision ADD COLUMN seen_statement VARCHAR;
