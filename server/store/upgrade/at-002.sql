-- A small installation as it stood after migration 002: rows in every table. Written then and never changed: later migrations are
-- tried on it. $PASSWORD stands for a hash; times are relative to now, so that what is shown is shown.

insert into centres (id, name, kind, address, municipality, opening_hours, theme, house_share, notices_at, requirements) values
  ('keskusta', 'Keskustan sote-keskus', 'sote-keskus', 'Katu 1', 'Jokiranta',
   '[[["08:00","16:00"]],[["08:00","16:00"]],[["08:00","16:00"]],[["08:00","16:00"]],[["08:00","16:00"]],[],[]]', 'light', 0.25,
   '{"fi":"Ilmoitukset myös aulan taululla"}',
   '{"languages":["fi"],"maxValidityDays":90,"templates":["event","activity","announcement"],"minPictureWidthPx":1,"minPictureHeightPx":1,"maxFileBytes":1000000}'),
  ('sairaala', 'Sairaala', 'sairaala', 'Katu 2', 'Jokiranta', '[[],[],[],[],[],[],[]]', 'dark', 0, '{}',
   '{"languages":["fi","sv"],"maxValidityDays":30,"templates":["announcement"],"minPictureWidthPx":600,"minPictureHeightPx":400,"maxFileBytes":1000000}');
insert into centre_contacts (centre, email, phone) values ('keskusta', 'aula@example.invalid', '08 123');

insert into screens (id, centre, name, width_px, height_px, diagonal_inches, viewing_distance_m, languages, hours) values
  ('aula', 'keskusta', 'Aula', 1920, 1080, 55, 3, '{fi}', null),
  ('kaytava', 'keskusta', 'Käytävä', 1080, 1920, 43, 4, '{fi,sv}',
   '[[["07:00","20:00"]],[["07:00","20:00"]],[["07:00","20:00"]],[["07:00","20:00"]],[["07:00","20:00"]],[],[]]'),
  ('vanha', 'sairaala', 'Vanha', 1024, 768, 15, 1.5, '{fi}', null);

insert into organisations (id, name, kind, business_id, verified) values
  ('omaiset', 'Omaiset ry', 'association', '0112038-9', true),
  ('seurakunta', 'Jokirannan seurakunta', 'parish', null, false);
insert into users (id, email, name, role, organisation, locale, password_hash, disabled_at) values
  ('maija', 'maija@example.invalid', 'Maija', 'member', 'omaiset', 'fi', '$PASSWORD', null),
  ('liisa', 'liisa@example.invalid', 'Liisa', 'liaison', null, 'sv', '$PASSWORD', null),
  ('pois', 'pois@example.invalid', 'Pois', 'member', 'seurakunta', 'fi', null, now());
insert into user_centres (user_id, centre) values ('liisa', 'keskusta');
insert into sessions (token_hash, user_id, created_at, last_seen_at, expires_at) values
  (decode(repeat('01', 32), 'hex'), 'maija', now() - interval '1 hour', now() - interval '5 min', now() + interval '6 days');

insert into screen_tokens (token_hash, screen, issued_at, issued_by, revoked_at) values
  (sha256('old-token'), 'aula', now() - interval '9 days', 'liisa', now() - interval '8 days'),
  (sha256('good-token'), 'aula', now() - interval '8 days', 'liisa', null);
insert into screen_heartbeats (screen, seen_at, etag, showing_notice, showing_version, clock_offset_ms, player_version, errors) values
  ('aula', now() - interval '1 min', 'x', 'kahvila', 1, -12.5, '0.1.0', '[{"at":"2026-09-01T09:00:00.000Z","what":"a fault"}]');
insert into pairings (device_code_hash, user_code, created_at, expires_at) values
  (decode(repeat('02', 32), 'hex'), 'ABCDEF', now(), now() + interval '10 min');

insert into media (id, hash, extension, type, width_px, height_px, bytes, file_name, organisation, uploaded_by) values
  ('kuva', repeat('a', 64), 'jpg', 'image/jpeg', 1200, 800, 54321, 'kahvila.jpg', 'omaiset', 'maija');

begin;
insert into notices (id, organisation, version, created_by) values
  ('kahvila', 'omaiset', 2, 'maija'), ('luonnos', 'omaiset', 1, 'maija'), ('loppunut', 'seurakunta', 1, null);
insert into notice_versions (notice, version, template, content, details, picture_media, picture_alt, valid_from, valid_until, created_by) values
  ('kahvila', 1, 'activity', '{"fi":{"title":"Muistikahvila","text":"Tule juomaan kahvia."}}', '{"place":"Kirjasto"}', 'kuva',
   '{"fi":"Kahvikuppi pöydällä"}', now() - interval '5 days', now() + interval '20 days', 'maija'),
  ('kahvila', 2, 'activity', '{"fi":{"title":"Muistikahvila","text":"Tule mukaan."},"sv":{"title":"Minneskafé","text":"Kom med."}}', null,
   null, null, now() - interval '5 days', now() + interval '25 days', 'maija'),
  ('luonnos', 1, 'event', '{"fi":{"title":"Kesken"}}', null, null, null, null, null, 'maija'),
  ('loppunut', 1, 'announcement', '{"fi":{"title":"Ohi"}}', null, null, null, now() - interval '60 days', now() - interval '30 days', null);
insert into placements (id, notice, centre, state, version, shown_version, approved_at, since, reason_code, note, decided_by) values
  ('p-1', 'kahvila', 'keskusta', 'awaiting', 2, 1, now() - interval '4 days', now() - interval '1 hour', null, null, 'liisa'),
  ('p-2', 'kahvila', 'sairaala', 'declined', 1, null, null, now() - interval '4 days', 'does-not-fit', 'Ei mahdu', 'liisa'),
  ('p-3', 'luonnos', 'keskusta', 'draft', 1, null, null, now(), null, null, null),
  ('p-4', 'loppunut', 'keskusta', 'ended', 1, null, null, now() - interval '30 days', null, null, 'liisa');
insert into decision_log (placement, notice, version, event, reason_code, note, actor, at) values
  ('p-1', 'kahvila', 1, 'submitted', null, null, 'maija', now() - interval '5 days'),
  ('p-1', 'kahvila', 1, 'approved', null, null, 'liisa', now() - interval '4 days'),
  ('p-1', 'kahvila', 2, 'revised', null, null, 'maija', now() - interval '1 hour'),
  ('p-2', 'kahvila', 1, 'submitted', null, null, 'maija', now() - interval '5 days'),
  ('p-2', 'kahvila', 1, 'declined', 'does-not-fit', 'Ei mahdu', 'liisa', now() - interval '4 days'),
  ('p-4', 'loppunut', 1, 'ended', null, null, null, now() - interval '30 days');
insert into finding_answers (notice, rule, language, field, quote, reason, answer, answered_by, answered_at) values
  ('kahvila', 'abbreviation', 'fi', 'text', 'ry', 'known', '', 'maija', now() - interval '1 hour'),
  ('kahvila', 'sentence-length', null, 'picture', '', 'own', 'Näin on hyvä', 'maija', now() - interval '1 hour');
commit;

insert into job_slots (job, slot, worker, started_at, finished_at, ok, detail) values
  ('clean-up', now() - interval '1 hour', 'w/1', now() - interval '1 hour', now() - interval '1 hour', true, 'done'),
  ('end-placements', now() - interval '2 min', 'w/1', now() - interval '2 min', null, null, null);
insert into installation (key, value) values ('since', '"2026-09-01"');
