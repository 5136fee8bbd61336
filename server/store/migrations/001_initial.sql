-- The first schema. Names are the product's nouns; instants are timestamptz, civil times stay text inside jsonb.
-- Migrations are numbered, forward only, and never edited once applied (their checksum is kept).

create domain identifier as text check (value ~ '^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$');

create domain notice_language as text check (value in ('fi', 'sv', 'en', 'se'));

create domain placement_state as text check (
  value in ('draft', 'awaiting', 'approved', 'change-requested', 'declined', 'withdrawn', 'removed', 'ended')
);

create domain reason_code as text check (
  value in (
    'hard-to-read', 'facts-missing', 'facts-wrong', 'picture-unclear', 'does-not-fit',
    'not-public-benefit', 'commercial', 'already-shown', 'out-of-date', 'other'
  )
);

-- Places and displays ------------------------------------------------------------------------------------------------

create table centres (
  id identifier primary key,
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('sote-keskus', 'perhekeskus', 'sairaala')),
  address text not null check (length(address) <= 200),
  municipality text not null check (length(municipality) <= 80),
  opening_hours jsonb not null check (jsonb_typeof(opening_hours) = 'array' and jsonb_array_length(opening_hours) = 7),
  theme text not null check (theme in ('light', 'dark')),
  house_share double precision not null default 0.25 check (house_share between 0 and 0.5),
  notices_at jsonb not null check (jsonb_typeof(notices_at) = 'object'),
  requirements jsonb not null check (jsonb_typeof(requirements) = 'object'),
  created_at timestamptz not null default now()
);

-- A role contact (a shared mailbox, a switchboard), never a private person's address.
create table centre_contacts (
  centre identifier primary key references centres,
  email text not null check (length(email) <= 254),
  phone text not null check (length(phone) <= 40)
);

create table screens (
  id identifier primary key,
  centre identifier not null references centres,
  name text not null check (length(name) between 1 and 80),
  width_px integer not null check (width_px between 320 and 7680),
  height_px integer not null check (height_px between 320 and 7680),
  diagonal_inches double precision not null check (diagonal_inches between 7 and 120),
  viewing_distance_m double precision not null check (viewing_distance_m between 0.4 and 30),
  languages text[] not null check (
    cardinality(languages) between 1 and 4 and languages <@ array['fi', 'sv', 'en', 'se']
  ),
  hours jsonb check (jsonb_typeof(hours) = 'array' and jsonb_array_length(hours) = 7),
  created_at timestamptz not null default now()
);
create index screens_of_centre on screens (centre);

-- Organisations and people -------------------------------------------------------------------------------------------

create table organisations (
  id identifier primary key,
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('association', 'parish', 'foundation', 'centre')),
  business_id text unique check (business_id ~ '^[0-9]{7}-[0-9]$'),
  verified boolean not null default false,
  created_at timestamptz not null default now()
);

create table users (
  id identifier primary key,
  -- Stored in lower case: one address, one account.
  email text not null unique check (email = lower(email) and email like '_%@_%' and length(email) <= 254),
  name text not null check (length(name) between 1 and 120),
  role text not null check (role in ('member', 'liaison', 'deputy', 'coordinator', 'operator')),
  organisation identifier references organisations,
  locale text not null default 'fi' check (locale in ('fi', 'sv', 'en')),
  -- PHC string. Null: this person signs in elsewhere, or not at all.
  password_hash text check (password_hash like '$argon2id$%'),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint only_members_have_an_organisation check ((role = 'member') = (organisation is not null))
);
create index users_of_organisation on users (organisation);

-- The centres a liaison or deputy decides for.
create table user_centres (
  user_id identifier not null references users on delete cascade,
  centre identifier not null references centres,
  primary key (user_id, centre)
);
create index deciders_of_centre on user_centres (centre);

-- Only a hash of the cookie's secret: a copy of this table opens no session.
create table sessions (
  token_hash bytea primary key check (length(token_hash) = 32),
  user_id identifier not null references users on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check (expires_at > created_at)
);
create index sessions_of_user on sessions (user_id);
create index sessions_by_expiry on sessions (expires_at);

-- Players ------------------------------------------------------------------------------------------------------------

-- Tokens stay after their end, so that a revoked player can be told apart from a made-up one.
create table screen_tokens (
  token_hash bytea primary key check (length(token_hash) = 32),
  screen identifier not null references screens,
  issued_at timestamptz not null default now(),
  issued_by identifier references users,
  revoked_at timestamptz
);
create unique index one_live_token_a_screen on screen_tokens (screen) where revoked_at is null;

-- What the player last said of itself; apart from screens because it changes every minute.
create table screen_heartbeats (
  screen identifier primary key references screens on delete cascade,
  seen_at timestamptz not null,
  etag text check (length(etag) <= 100),
  showing_notice identifier,
  showing_version integer,
  clock_offset_ms double precision,
  player_version text not null check (length(player_version) <= 40),
  errors jsonb not null default '[]' check (jsonb_typeof(errors) = 'array'),
  check ((showing_notice is null) = (showing_version is null))
);

-- RFC 8628: the device asks with its code, a liaison types the user code and names the screen.
create table pairings (
  device_code_hash bytea primary key check (length(device_code_hash) = 32),
  user_code text not null unique check (user_code ~ '^[A-HJKMNP-Z2-9]{6}$'),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_asked_at timestamptz,
  -- Seconds between two asks; grows by 5 at each slow-down.
  interval_s integer not null default 5 check (interval_s between 1 and 600),
  screen identifier references screens,
  paired_by identifier references users,
  paired_at timestamptz,
  check (expires_at > created_at),
  check ((screen is null) = (paired_at is null))
);
create index pairings_by_expiry on pairings (expires_at);

-- Media --------------------------------------------------------------------------------------------------------------

-- One row an upload; the bytes lie once, by their hash, in the media store.
create table media (
  id identifier primary key,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  extension text not null check (extension ~ '^[a-z0-9]{2,5}$'),
  type text not null check (type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  width_px integer not null check (width_px > 0),
  height_px integer not null check (height_px > 0),
  bytes integer not null check (bytes > 0),
  file_name text not null check (length(file_name) <= 255),
  organisation identifier references organisations,
  uploaded_by identifier references users,
  created_at timestamptz not null default now()
);
create index media_by_hash on media (hash);

-- Notices ------------------------------------------------------------------------------------------------------------

create table notices (
  id identifier primary key,
  organisation identifier not null references organisations,
  -- The latest version. `update ... where version = <the one read>` is how two writers notice each other.
  version integer not null default 1 check (version >= 1),
  created_by identifier references users,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index notices_of_organisation on notices (organisation, updated_at desc, id);

-- What is shown and when. Never changed: an edit is a new row.
create table notice_versions (
  notice identifier not null references notices,
  version integer not null check (version >= 1),
  template text not null check (template in ('event', 'activity', 'announcement')),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  details jsonb check (jsonb_typeof(details) = 'object'),
  picture_media identifier references media,
  picture_alt jsonb check (jsonb_typeof(picture_alt) = 'object'),
  -- [valid_from, valid_until); null while it is an unfinished draft.
  valid_from timestamptz,
  valid_until timestamptz,
  created_by identifier references users,
  created_at timestamptz not null default now(),
  primary key (notice, version),
  check ((picture_media is null) = (picture_alt is null)),
  check (valid_from < valid_until)
);
create index notice_versions_by_picture on notice_versions (picture_media) where picture_media is not null;

-- Deferred: notice and version are written in one transaction, in either order.
alter table notices add constraint latest_version_exists
  foreign key (id, version) references notice_versions (notice, version) deferrable initially deferred;

-- Placements ---------------------------------------------------------------------------------------------------------

-- One notice at one centre. A draft's wished centres are its placements in state `draft`.
create table placements (
  id identifier primary key,
  notice identifier not null references notices,
  centre identifier not null references centres,
  state placement_state not null,
  -- The version the state speaks of.
  version integer not null,
  -- The approved version on screen, and when it was approved.
  shown_version integer,
  approved_at timestamptz,
  -- When it came into this state: the age of a placement in the queue.
  since timestamptz not null,
  reason_code reason_code,
  note text check (length(note) <= 1000),
  decided_by identifier references users,
  unique (notice, centre),
  unique (id, notice),
  foreign key (notice, version) references notice_versions (notice, version),
  foreign key (notice, shown_version) references notice_versions (notice, version),
  constraint shown_means_approved_when check ((shown_version is null) = (approved_at is null)),
  constraint shows_only_while_approved_or_revised check (
    case state
      when 'approved' then shown_version is not null and shown_version = version
      when 'awaiting' then shown_version is null or shown_version < version
      else shown_version is null
    end
  ),
  constraint refusals_have_a_reason check (
    state not in ('change-requested', 'declined', 'removed') or reason_code is not null
  ),
  constraint decisions_have_a_decider check (
    state not in ('approved', 'change-requested', 'declined', 'removed') or decided_by is not null
  )
);
-- The liaison's queue: oldest first, by centre.
create index queue on placements (centre, since, id) where state = 'awaiting';
-- What a centre's screens may show.
create index shown_at_centre on placements (centre) where shown_version is not null;
-- What the end-placements job looks at.
create index live_placements on placements (notice, version) where state in ('awaiting', 'approved');
create index placements_of_centre on placements (centre, state, since desc, id);

-- What happened to a placement, who did it and when. Written in the transaction of the change; append-only.
create table decision_log (
  id bigint generated always as identity primary key,
  placement identifier not null,
  notice identifier not null,
  -- The version it happened to.
  version integer not null,
  event text not null check (
    event in (
      'chosen', 'submitted', 'revised', 'approved', 'change-requested', 'declined',
      'withdrawn', 'removed', 'ended', 'shown-ended'
    )
  ),
  reason_code reason_code,
  note text check (length(note) <= 1000),
  -- Null: time itself, or the system.
  actor identifier references users,
  at timestamptz not null,
  foreign key (placement, notice) references placements (id, notice),
  foreign key (notice, version) references notice_versions (notice, version)
);
create index decisions_of_placement on decision_log (placement, id);
create index approvals on decision_log (placement, version) where event = 'approved';

-- Work -----------------------------------------------------------------------------------------------------------------

-- One row a job and slot: whoever inserts it does the work, so it is done once over several processes.
create table job_slots (
  job text not null check (job ~ '^[a-z][a-z-]{1,39}$'),
  slot timestamptz not null,
  worker text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  ok boolean,
  -- What was done, or the error.
  detail text,
  primary key (job, slot),
  check ((finished_at is null) = (ok is null))
);
create index job_slots_by_age on job_slots (slot);

-- Small facts of the installation itself, such as when the demo county was set up.
create table installation (
  key text primary key,
  value jsonb not null
);

-- Guards ---------------------------------------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: %', tg_op, tg_table_name, tg_argv[0] using errcode = 'restrict_violation';
end $$;

create trigger append_only before update or delete on decision_log
  for each row execute function refuse_change('the decision log is append-only');
create trigger never_emptied before truncate on decision_log
  for each statement execute function refuse_change('the decision log is append-only');

create trigger immutable before update on notice_versions
  for each row execute function refuse_change('a version never changes; write a new one');

-- A placement that waits or shows names a version whose validity is known: what has no end cannot be ended.
create function require_validity() returns trigger language plpgsql as $$
begin
  if new.state in ('awaiting', 'approved') and exists (
    select from notice_versions v
    where v.notice = new.notice and v.version in (new.version, new.shown_version)
      and (v.valid_from is null or v.valid_until is null)
  ) then
    raise exception 'placement %: a version without validity dates cannot be %', new.id, new.state
      using errcode = 'check_violation', constraint = 'live_versions_have_validity';
  end if;
  return new;
end $$;
create trigger live_versions_have_validity before insert or update on placements
  for each row execute function require_validity();

-- Nothing unapproved is ever shown: at commit, the log must hold an approval of exactly the version on screen.
create function require_logged_approval() returns trigger language plpgsql as $$
declare
  shown integer;
begin
  select shown_version into shown from placements where id = new.id;
  if shown is not null and not exists (
    select from decision_log l
    where l.placement = new.id and l.version = shown and l.event = 'approved'
  ) then
    raise exception 'placement %: version % is shown without a logged approval', new.id, shown
      using errcode = 'check_violation', constraint = 'shown_version_has_a_logged_approval';
  end if;
  return null;
end $$;
create constraint trigger shown_version_has_a_logged_approval after insert or update on placements
  deferrable initially deferred for each row when (new.shown_version is not null)
  execute function require_logged_approval();
