-- Why a writer keeps what a warning speaks of. It belongs to the notice, not to a version: what is shown does not change by it.
-- An answer is known by its rule and the very words it speaks of (content/rules/answers.ts).

create table finding_answers (
  id bigint generated always as identity primary key,
  notice identifier not null references notices on delete cascade,
  rule text not null check (rule ~ '^[a-z][a-z-]{0,59}$'),
  -- Null where the warning is of no one language, such as of the picture.
  language notice_language,
  field text not null check (field ~ '^[a-z][a-zA-Z]{0,39}$'),
  -- The words in question; empty where the warning quotes none.
  quote text not null check (length(quote) <= 5000),
  reason text not null check (reason in ('name', 'known', 'exact', 'own')),
  answer text not null check (length(answer) <= 300),
  answered_by identifier references users,
  answered_at timestamptz not null,
  constraint own_reasons_have_words check (reason <> 'own' or answer <> '')
);
create index finding_answers_of_notice on finding_answers (notice, id);
