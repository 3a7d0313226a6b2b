/**
 * The schemas, by version: the entry at index n brings a file of version n (SQLite's `user_version`) to n + 1. An entry that
 * was released is never edited.
 */
export const CATALOGUE_MIGRATIONS: readonly string[] = [
  `
  create table workspace (
    id integer primary key,
    name text not null unique
  ) strict;

  -- Which day files may hold spans of a trace. Written before the day files: a row too many does no harm.
  create table trace_day (
    workspace integer not null,
    trace_id blob not null,
    day integer not null,
    primary key (workspace, trace_id, day)
  ) strict, without rowid;
  create index trace_day_by_day on trace_day (day);

  -- What users said of a trace; the trace may come later.
  create table feedback (
    id text primary key,
    workspace integer not null,
    trace_id blob not null,
    value real not null,
    weight real not null,
    metadata text not null,
    updated_ms integer not null
  ) strict, without rowid;
  create index feedback_by_trace on feedback (workspace, trace_id);
  create index feedback_by_time on feedback (updated_ms);
  `,
];

export const DAY_MIGRATIONS: readonly string[] = [
  `
  -- Resource and scope, which many spans share.
  create table origin (
    id integer primary key,
    hash blob not null unique,
    body text not null
  ) strict;

  -- Spans as received, apart from the table that lists and sums read: those of one trace that one commit brought, as lines
  -- of JSON, compressed together.
  create table source (
    id integer primary key,
    body blob not null
  ) strict;

  -- What lists, filters and sums need. Times in microseconds since the Unix epoch, costs in picodollars.
  create table span (
    id integer primary key,
    workspace integer not null,
    trace_id blob not null,
    span_id blob not null,
    parent_span_id blob,
    origin integer not null references origin (id),
    source integer not null references source (id),
    source_line integer not null,
    start_us integer not null,
    duration_ns integer not null,
    name text not null,
    kind text not null,
    status text not null,
    status_message text,
    service text,
    operation text,
    provider text,
    request_model text,
    response_model text,
    model text,
    agent text,
    tool text,
    user_id text,
    conversation_id text,
    error_type text,
    role text,
    input_tokens integer,
    output_tokens integer,
    cache_read_tokens integer,
    cache_write_tokens integer,
    reasoning_tokens integer,
    usage_unknown integer,
    cost_pico integer,
    cost_unknown text,
    cost_upper_bound integer,
    cost_source text,
    cache_savings_pico integer,
    first_token_ms real,
    -- JSON object of the enriched span's attributes, without long values.
    attributes text not null,
    unique (workspace, trace_id, span_id)
  ) strict;
  create index span_by_start on span (workspace, start_us);
  -- Answers how many traces had calls without a look at the table.
  create index call_by_start on span (workspace, start_us, trace_id) where role in ('billable', 'failed');
  create index call_by_model on span (workspace, model, start_us) where role is not null;

  -- Log records that name a span.
  create table log (
    id integer primary key,
    workspace integer not null,
    trace_id blob not null,
    span_id blob not null,
    hash blob not null,
    body text not null,
    unique (workspace, trace_id, span_id, hash)
  ) strict;

  -- One row per trace, in the file of the day on which it starts.
  create table trace (
    workspace integer not null,
    trace_id blob not null,
    start_us integer not null,
    updated_ms integer not null,
    conversation_id text,
    summary text not null,
    unique (workspace, trace_id)
  ) strict;
  create index trace_by_conversation on trace (workspace, conversation_id, start_us) where conversation_id is not null;
  create index trace_by_start on trace (workspace, start_us, trace_id);

  create table rollup_key (
    id integer primary key,
    provider text not null,
    model text not null,
    operation text not null,
    service text not null,
    unique (provider, model, operation, service)
  ) strict;

  create table rollup_minute (
    workspace integer not null,
    minute integer not null,
    key integer not null references rollup_key (id),
    calls integer not null,
    errors integer not null,
    input_tokens integer not null,
    output_tokens integer not null,
    cache_read_tokens integer not null,
    cache_write_tokens integer not null,
    reasoning_tokens integer not null,
    cost_pico integer not null,
    cache_savings_pico integer not null,
    unknown_usage_calls integer not null,
    unknown_cost_calls integer not null,
    primary key (workspace, minute, key)
  ) strict, without rowid;

  -- Logarithmic buckets of a duration in milliseconds.
  create table rollup_histogram (
    workspace integer not null,
    minute integer not null,
    key integer not null references rollup_key (id),
    measure text not null,
    bucket integer not null,
    count integer not null,
    primary key (workspace, minute, key, measure, bucket)
  ) strict, without rowid;
  `,
  `
  -- The names of a span's attributes, in order: \`attributes\` is the list of their values. Few spans differ in theirs.
  create table shape (
    id integer primary key,
    keys text not null unique
  ) strict;
  create table shape_key (
    shape integer not null,
    name text not null,
    path text not null,
    primary key (shape, name)
  ) strict, without rowid;
  -- Null: \`attributes\` is an object, and has also those that columns hold.
  alter table span add column shape integer;
  -- Completion reads the newest rows, whatever their time.
  drop index span_by_start;

  -- Between which two of its calls in this file a trace lies.
  create table trace_call (
    workspace integer not null,
    trace_id blob not null,
    first_us integer not null,
    last_us integer not null,
    primary key (workspace, trace_id)
  ) strict, without rowid;
  create index trace_call_by_time on trace_call (workspace, first_us, last_us);
  insert into trace_call select workspace, trace_id, min(start_us), max(start_us) from span
    where role in ('billable', 'failed') group by workspace, trace_id;

  -- Buckets and counts as \`packHistogram\` packs them.
  alter table rollup_minute add column latency blob not null default x'';
  alter table rollup_minute add column first_token blob not null default x'';
  update rollup_minute set
    latency = histogram_pack((select json_group_array(json_array(bucket, count)) from rollup_histogram h
      where h.workspace = rollup_minute.workspace and h.minute = rollup_minute.minute and h.key = rollup_minute.key
      and measure = 'latency')),
    first_token = histogram_pack((select json_group_array(json_array(bucket, count)) from rollup_histogram h
      where h.workspace = rollup_minute.workspace and h.minute = rollup_minute.minute and h.key = rollup_minute.key
      and measure = 'first_token'));
  drop table rollup_histogram;

  -- By who called: of many values, and so of ten minutes.
  create table rollup_dimension (
    workspace integer not null,
    dimension text not null,
    value text not null,
    ten_minutes integer not null,
    calls integer not null,
    errors integer not null,
    input_tokens integer not null,
    output_tokens integer not null,
    cache_read_tokens integer not null,
    cache_write_tokens integer not null,
    reasoning_tokens integer not null,
    cost_pico integer not null,
    cache_savings_pico integer not null,
    unknown_usage_calls integer not null,
    unknown_cost_calls integer not null,
    primary key (workspace, dimension, value, ten_minutes)
  ) strict, without rowid;
  insert into rollup_dimension
    select workspace, dimension.name, coalesce(iif(dimension.name = 'user', user_id, agent), ''), start_us / 600000000,
      count(*), sum(role = 'failed' or status = 'error'),
      sum(iif(role = 'billable', coalesce(input_tokens, 0), 0)), sum(iif(role = 'billable', coalesce(output_tokens, 0), 0)),
      sum(iif(role = 'billable', coalesce(cache_read_tokens, 0), 0)),
      sum(iif(role = 'billable', coalesce(cache_write_tokens, 0), 0)),
      sum(iif(role = 'billable', coalesce(reasoning_tokens, 0), 0)),
      sum(iif(role = 'billable', coalesce(cost_pico, 0), 0)), sum(iif(role = 'billable', coalesce(cache_savings_pico, 0), 0)),
      sum(usage_unknown is not null), sum(role = 'billable' and cost_pico is null)
    from span, (select 'user' as name union all select 'agent') as dimension
    where role in ('billable', 'failed') group by 1, 2, 3, 4;
  `,
  `
  -- By model: what a series by model reads.
  create table rollup_dimension_minute (
    workspace integer not null,
    dimension text not null,
    value text not null,
    minute integer not null,
    calls integer not null,
    errors integer not null,
    input_tokens integer not null,
    output_tokens integer not null,
    cache_read_tokens integer not null,
    cache_write_tokens integer not null,
    reasoning_tokens integer not null,
    cost_pico integer not null,
    cache_savings_pico integer not null,
    unknown_usage_calls integer not null,
    unknown_cost_calls integer not null,
    primary key (workspace, dimension, value, minute)
  ) strict, without rowid;
  insert into rollup_dimension_minute
    select workspace, 'model', model, minute, sum(calls), sum(errors), sum(input_tokens), sum(output_tokens),
      sum(cache_read_tokens), sum(cache_write_tokens), sum(reasoning_tokens), sum(cost_pico), sum(cache_savings_pico),
      sum(unknown_usage_calls), sum(unknown_cost_calls)
    from rollup_minute join rollup_key on rollup_key.id = rollup_minute.key group by 1, 2, 3, 4;
  `,
  `
  -- Which trigrams stand in a row of source: a search unpacks only those that may have its text. Earlier rows have none.
  create table source_trigram (
    source integer primary key,
    trigrams blob not null
  ) strict;
  `,
  `
  -- The trace that first told of a model call, by a hash of the provider's response id and the ten minutes in which it began.
  create table call_trace (
    workspace integer not null,
    ten_minutes integer not null,
    response integer not null,
    trace_id blob not null,
    primary key (workspace, ten_minutes, response)
  ) strict, without rowid;
  -- Traces that share a response id, both ways.
  create table trace_link (
    workspace integer not null,
    trace_id blob not null,
    other blob not null,
    primary key (workspace, trace_id, other)
  ) strict, without rowid;
  `,
  `
  -- Traces that have spans here and began on an earlier day: their row in \`trace\` is in the file of that day.
  create table trace_from_before (
    workspace integer not null,
    trace_id blob not null,
    primary key (workspace, trace_id)
  ) strict, without rowid;
  insert into trace_from_before select distinct workspace, trace_id from span
    where not exists (select 1 from trace where trace.workspace = span.workspace and trace.trace_id = span.trace_id);
  `,
];
