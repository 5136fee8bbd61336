-- Writes that a client may repeat with an Idempotency-Key: which were done, and what they made. Never what was sent or answered: a repeat
-- is answered by reading what was made anew.

create table idempotency_keys (
  user_id identifier not null references users on delete cascade,
  -- Method and path, such as "POST /api/notices".
  call text not null check (length(call) <= 300),
  key text not null check (length(key) between 1 and 200),
  -- SHA-256 of the body: the same key with another body is a mistake of the client.
  body_hash bytea not null check (length(body_hash) = 32),
  -- The id that was given to what the call makes, before it is made.
  resource identifier not null,
  at timestamptz not null,
  -- Null: under way, or broken off by the end of its process.
  done_at timestamptz,
  primary key (user_id, call, key)
);
create index idempotency_keys_by_age on idempotency_keys (at);
