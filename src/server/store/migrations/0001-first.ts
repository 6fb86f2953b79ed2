// The first schema: memories and glossaries, who may do what, every change, and work that outlives a request.

import type { Migration } from "./migration.ts";

export const first: Migration = {
  number: 1,
  name: "first",
  sql: `
create table memory (
  id int generated always as identity primary key,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9_-]{0,63}$'),
  source text not null,
  target text not null,
  -- All units; those that can be found: with both texts, and no drafts.
  units bigint not null default 0,
  searched bigint not null default 0,
  revision bigint not null default 0,
  last_position bigint not null default 0,
  -- Words so frequent that pairs of them are elements too, by side: hashes.
  source_frequent int[] not null default '{}',
  target_frequent int[] not null default '{}',
  created timestamptz not null default now()
);

-- By list of memory, a partition each, made with its first unit: every memory has indexes and statistics of its own, an
-- import builds its partition aside and attaches it at once, and dropping a memory is dropping a table. By hash, one
-- large memory would slow those that share its partition.
create table unit (
  memory int not null,
  position bigint not null,
  revision bigint not null,
  -- 128 bits of a hash of languages and texts with codes, and which of several alike it is, from 0.
  identity uuid not null,
  copy int not null default 0,
  source text not null,
  target text not null,
  -- Null: the unit is kept and not found.
  source_elements int[],
  target_elements int[],
  source_words int not null,
  target_words int not null,
  source_signature bigint not null,
  target_signature bigint not null,
  -- What the unit costs in every question: its codes, another region of its language.
  source_points smallint not null,
  target_points smallint not null,
  -- Everything else about the unit, as written: json keeps the order of attributes.
  rest json,
  primary key (memory, position),
  unique (memory, identity, copy)
) partition by list (memory);
create index unit_revision on unit (memory, revision, position);
create index unit_source_elements on unit using gin (source_elements) with (fastupdate = off);
create index unit_target_elements on unit using gin (target_elements) with (fastupdate = off);

-- How many units of a memory have an element, by side and kind of element. Exact. Of a word two hashes tell which it is, of
-- other elements one.
create table element (
  memory int not null,
  kind smallint not null,
  hash int not null,
  second int not null,
  units int not null,
  primary key (memory, kind, hash, second)
) with (fillfactor = 80);

create table glossary (
  id int generated always as identity primary key,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9_-]{0,63}$'),
  source text not null,
  target text not null,
  concepts bigint not null default 0,
  revision bigint not null default 0,
  created timestamptz not null default now()
);

create table concept (
  glossary int not null references glossary on delete cascade,
  id text not null,
  revision bigint not null,
  content json not null,
  primary key (glossary, id)
);
create index concept_revision on concept (glossary, revision);

create table principal (
  id int generated always as identity primary key,
  name text not null unique,
  created timestamptz not null default now()
);

create table token (
  -- SHA-256; the token itself is nowhere.
  hash bytea primary key check (length(hash) = 32),
  -- Its beginning, for people to tell tokens apart.
  shown text not null,
  principal int not null references principal on delete cascade,
  note text not null default '',
  created timestamptz not null default now(),
  expires timestamptz,
  used timestamptz,
  revoked timestamptz
);

create type role as enum ('reader', 'translator', 'terminologist', 'admin');

-- Of one memory, of one glossary, or, with neither, of everything.
create table granted (
  principal int not null references principal on delete cascade,
  memory int references memory on delete cascade,
  glossary int references glossary on delete cascade,
  role role not null,
  check (memory is null or glossary is null),
  unique nulls not distinct (principal, memory, glossary)
);

create table event (
  number bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  who text not null,
  what text not null,
  memory int,
  glossary int,
  item text,
  revision bigint not null,
  before json,
  after json
);
create index event_memory on event (memory, item, number) where memory is not null;
create index event_glossary on event (glossary, item, number) where glossary is not null;
create index event_removed on event (memory, revision) where what = 'unit-removed';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are added and never changed';
end $$;
create trigger event_kept before update or delete on event
  for each row execute function refuse_change();
create trigger event_whole before truncate on event
  for each statement execute function refuse_change();

create table job (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  memory int references memory on delete cascade,
  glossary int references glossary on delete cascade,
  who text not null,
  state text not null default 'waiting'
    check (state in ('uploading', 'waiting', 'running', 'done', 'failed', 'cancelled')),
  -- Name of the file, for its format and for messages.
  path text not null,
  read bigint not null default 0,
  added bigint not null default 0,
  same bigint not null default 0,
  skipped json not null default '[]',
  problem json,
  -- How often it was begun: what ends the process every time is given up.
  attempts int not null default 0,
  created timestamptz not null default now()
);
create index job_open on job (created) where state in ('uploading', 'waiting', 'running');

-- What was sent for a job, so that any process can take it up again.
create table job_chunk (
  job uuid not null references job on delete cascade,
  number int not null,
  bytes bytea not null,
  primary key (job, number)
);
alter table job_chunk alter column bytes set storage external;

create table idempotency (
  who text not null,
  key text not null,
  -- SHA-256 of the request: the same key with another request is a mistake.
  request bytea not null,
  status int not null,
  answer json not null,
  created timestamptz not null default now(),
  primary key (who, key)
);
create index idempotency_created on idempotency (created);
`,
};
