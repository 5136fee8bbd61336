-- Who signed in, who made, changed, paired or revoked a screen, what the operators' commands did: each line is chained to the one before by its
-- hash (server/audit/chain.ts). Append-only, but for what is personal, which may be erased.

create table audit_log (
  number bigint primary key check (number > 0),
  at timestamptz not null,
  event text not null check (event ~ '^[a-z][a-z-]{1,39}$'),
  -- A user's id. No reference: the line outlives the account.
  actor identifier,
  subject text check (length(subject) <= 100),
  facts jsonb not null check (jsonb_typeof(facts) = 'object' and pg_column_size(facts) <= 20000),
  personal jsonb check (jsonb_typeof(personal) = 'object' and pg_column_size(personal) <= 2000),
  salt text,
  personal_hash bytea check (length(personal_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  check ((personal is null) = (salt is null)),
  check (personal is null or personal_hash is not null)
);
create index audit_log_personal on audit_log (at) where personal is not null;

-- The last line, once there is one: whoever writes locks it, and a log that was cut at its end no longer agrees with it.
create table audit_head (
  only_one boolean primary key default true check (only_one),
  number bigint not null,
  hash bytea not null check (length(hash) = 32)
);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.personal is null and new.salt is null
    and (new.number, new.at, new.event, new.actor, new.subject, new.facts, new.personal_hash, new.hash)
      is not distinct from (old.number, old.at, old.event, old.actor, old.subject, old.facts, old.personal_hash, old.hash)
  then return new;
  end if;
  raise exception '% on audit_log is refused: the audit log is append-only', tg_op using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on audit_log for each row execute function refuse_audit_change();
create trigger never_emptied before truncate on audit_log
  for each statement execute function refuse_change('the audit log is append-only');
