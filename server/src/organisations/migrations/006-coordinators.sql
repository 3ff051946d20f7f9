-- Whom the agency may ring about the unit's affairs, as somebody said when he signed up for it (ผู้ประสานงาน, OSS-55).
alter table organisations.affiliation add column coordinator jsonb not null default '{}';
