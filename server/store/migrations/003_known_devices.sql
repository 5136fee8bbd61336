-- Browsers that a person has signed in from: the brake on wrong passwords lets them through, so that a guesser locks nobody out. Only a
-- hash of the cookie's secret. One browser may be known for several people.

create table known_devices (
  token_hash bytea not null check (length(token_hash) = 32),
  user_id identifier not null references users on delete cascade,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  primary key (token_hash, user_id)
);
create index known_devices_of_user on known_devices (user_id, last_used_at);
create index known_devices_by_use on known_devices (last_used_at);
