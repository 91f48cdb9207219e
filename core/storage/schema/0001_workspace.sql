-- Version 1 of the workspace file. docs/workspace-format.md explains it; core/model has the same limits.
-- Deleting a row takes with it what belongs to it (CASCADE), empties what only mentions it (SET NULL), and is refused
-- where something would lose its ground (RESTRICT; NO ACTION where both may go in one cascade).

-- Partners

CREATE TABLE party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    is_self INTEGER NOT NULL CHECK (is_self IN (0, 1)),
    is_partner INTEGER NOT NULL CHECK (is_partner IN (0, 1)),
    name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 200),
    sort_name TEXT NOT NULL CHECK (length(sort_name) <= 200),
    descriptor TEXT NOT NULL CHECK (length(descriptor) <= 200),
    website TEXT NOT NULL CHECK (length(website) <= 500),
    location TEXT NOT NULL CHECK (length(location) <= 200),
    respect_note TEXT NOT NULL CHECK (length(respect_note) <= 4000),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    external_uid TEXT NOT NULL CHECK (length(external_uid) <= 500),
    review_on TEXT CHECK (review_on IS date(review_on, '+0 days')),
    stage TEXT NOT NULL
        CHECK (stage IN ('listed', 'contacted', 'exploring', 'allied', 'resting', 'not_now', 'archived')),
    stage_before_archive TEXT
        CHECK (stage_before_archive IN ('listed', 'contacted', 'exploring', 'allied', 'resting', 'not_now',
                'archived')),
    source TEXT NOT NULL CHECK (source IN ('met', 'referred', 'read_about', 'imported', 'other')),
    touch_ideal_days INTEGER CHECK (touch_ideal_days BETWEEN 1 AND 730),
    touch_max_days INTEGER CHECK (touch_max_days BETWEEN 1 AND 730),
    consent TEXT NOT NULL CHECK (consent IN ('not_asked', 'ok', 'declined')),
    CHECK (touch_max_days >= touch_ideal_days)
) STRICT;

CREATE TABLE affiliation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    organisation_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (length(role) <= 100),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    to_on TEXT CHECK (to_on IS date(to_on, '+0 days')),
    is_contact_point INTEGER NOT NULL CHECK (is_contact_point IN (0, 1))
) STRICT;

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'address', 'url', 'other')),
    label TEXT NOT NULL CHECK (length(label) <= 100),
    value TEXT NOT NULL CHECK (trim(value) <> '' AND length(value) <= 1000),
    match_key TEXT NOT NULL CHECK (length(match_key) <= 1000),
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1))
) STRICT;

CREATE TABLE strength (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (trim(what) <> '' AND length(what) <= 120),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 1000),
    observed_on TEXT CHECK (observed_on IS date(observed_on, '+0 days'))
) STRICT;

CREATE TABLE party_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 60),
    UNIQUE (party_id, name)
) STRICT;

-- The workspace itself: one row

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 200),
    self_party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE RESTRICT,
    me_person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE RESTRICT,
    default_currency TEXT NOT NULL CHECK (trim(default_currency) <> '' AND length(default_currency) <= 3),
    week_start TEXT NOT NULL CHECK (week_start IN ('monday', 'saturday', 'sunday')),
    sample TEXT NOT NULL CHECK (sample IN ('none', 'bakery', 'reading'))
) STRICT;

-- Priorities

CREATE TABLE priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    kind TEXT NOT NULL CHECK (kind IN ('cause', 'project', 'programme')),
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 200),
    why TEXT NOT NULL CHECK (length(why) <= 2000),
    target_on TEXT CHECK (target_on IS date(target_on, '+0 days')),
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
    state TEXT NOT NULL CHECK (state IN ('idea', 'active', 'achieved', 'paused', 'dropped')),
    success_sign TEXT NOT NULL CHECK (length(success_sign) <= 500)
) STRICT;

CREATE TABLE force (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('forward', 'holds_back')),
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 1000),
    answered_by TEXT CHECK (answered_by IN ('term', 'safeguard', 'ask'))
) STRICT;

CREATE TABLE need (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (trim(what) <> '' AND length(what) <= 200),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5),
    self_level INTEGER CHECK (self_level BETWEEN 1 AND 5),
    critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
    better_done_by_other INTEGER NOT NULL CHECK (better_done_by_other IN (0, 1)),
    hours_per_month REAL NOT NULL CHECK (hours_per_month BETWEEN 0 AND 744)
) STRICT;

CREATE TABLE coverage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    need_id INTEGER NOT NULL REFERENCES need (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    basis TEXT NOT NULL CHECK (basis IN ('guess', 'observed', 'they_said', 'proved')),
    note TEXT NOT NULL CHECK (length(note) <= 1000),
    UNIQUE (need_id, party_id),
    CHECK (percent % 25 = 0)
) STRICT;

CREATE TABLE strength_relevance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    strength_id INTEGER NOT NULL REFERENCES strength (id) ON DELETE CASCADE,
    need_id INTEGER NOT NULL REFERENCES need (id) ON DELETE CASCADE,
    UNIQUE (strength_id, need_id)
) STRICT;

CREATE TABLE alone_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    spent_on TEXT NOT NULL CHECK (spent_on IS date(spent_on, '+0 days')),
    hours REAL NOT NULL CHECK (hours BETWEEN 0 AND 1000),
    money_minor INTEGER NOT NULL CHECK (money_minor BETWEEN 0 AND 1000000000000000),
    currency TEXT NOT NULL CHECK (trim(currency) <> '' AND length(currency) <= 3),
    frustration INTEGER NOT NULL CHECK (frustration BETWEEN 1 AND 5),
    note TEXT NOT NULL CHECK (length(note) <= 1000),
    CHECK (hours * 4 = round(hours * 4))
) STRICT;

CREATE TABLE fit_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    criterion TEXT NOT NULL CHECK (criterion IN ('F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8')),
    score INTEGER CHECK (score BETWEEN 1 AND 5),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 500),
    rated_on TEXT CHECK (rated_on IS date(rated_on, '+0 days')),
    UNIQUE (party_id, priority_id, criterion)
) STRICT;

CREATE TABLE fit_summary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    dealbreaker_note TEXT NOT NULL CHECK (length(dealbreaker_note) <= 1000),
    gut INTEGER CHECK (gut BETWEEN 1 AND 5),
    decision TEXT NOT NULL CHECK (decision IN ('none', 'pursue', 'try_small', 'not_now')),
    decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    UNIQUE (party_id, priority_id)
) STRICT;

-- Alliances

CREATE TABLE alliance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    code TEXT NOT NULL CHECK (trim(code) <> '' AND length(code) <= 20),
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 200),
    kind TEXT NOT NULL
        CHECK (kind IN ('working_together', 'supply', 'referral', 'joint_project', 'research', 'programme', 'other')),
    form TEXT NOT NULL CHECK (form IN ('letter', 'mou', 'teaming', 'contract_reference', 'charter')),
    binding TEXT NOT NULL CHECK (binding IN ('no', 'partly', 'yes', 'unsure')),
    purpose TEXT NOT NULL CHECK (length(purpose) <= 300),
    in_scope TEXT NOT NULL CHECK (length(in_scope) <= 4000),
    out_scope TEXT NOT NULL CHECK (length(out_scope) <= 4000),
    exclusivity TEXT NOT NULL CHECK (exclusivity IN ('none', 'mutual', 'ours', 'theirs')),
    exclusivity_area TEXT NOT NULL CHECK (length(exclusivity_area) <= 500),
    private_reason TEXT NOT NULL CHECK (length(private_reason) <= 4000),
    state TEXT NOT NULL
        CHECK (state IN ('draft', 'proposed', 'agreed', 'active', 'paused', 'ending', 'completed', 'ended',
                'declined', 'dropped')),
    start_on TEXT CHECK (start_on IS date(start_on, '+0 days')),
    initial_months INTEGER CHECK (initial_months BETWEEN 1 AND 600),
    renewal TEXT NOT NULL CHECK (renewal IN ('none', 'by_agreement', 'automatic')),
    renewal_months INTEGER CHECK (renewal_months BETWEEN 1 AND 600),
    notice_value INTEGER CHECK (notice_value BETWEEN 0 AND 3650),
    notice_unit TEXT NOT NULL CHECK (notice_unit IN ('days', 'months')),
    prep_days INTEGER NOT NULL CHECK (prep_days BETWEEN 0 AND 365),
    end_on TEXT CHECK (end_on IS date(end_on, '+0 days')),
    share_level INTEGER NOT NULL CHECK (share_level BETWEEN 0 AND 4),
    UNIQUE (code),
    CHECK (end_on > start_on)
) STRICT;

CREATE TABLE alliance_priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE RESTRICT,
    UNIQUE (alliance_id, priority_id)
) STRICT;

CREATE TABLE alliance_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    role_label TEXT NOT NULL CHECK (length(role_label) <= 100),
    is_us INTEGER NOT NULL CHECK (is_us IN (0, 1)),
    spokesperson_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    signatory_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    significance INTEGER CHECK (significance BETWEEN 1 AND 5),
    significance_basis TEXT NOT NULL CHECK (significance_basis IN ('guess', 'they_said', 'confirmed')),
    UNIQUE (alliance_id, party_id)
) STRICT;

CREATE TABLE alliance_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    from_state TEXT NOT NULL
        CHECK (from_state IN ('draft', 'proposed', 'agreed', 'active', 'paused', 'ending', 'completed', 'ended',
                'declined', 'dropped')),
    to_state TEXT NOT NULL
        CHECK (to_state IN ('draft', 'proposed', 'agreed', 'active', 'paused', 'ending', 'completed', 'ended',
                'declined', 'dropped')),
    taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on, '+0 days')),
    by_party_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    reason TEXT NOT NULL CHECK (length(reason) <= 2000),
    override_reason TEXT NOT NULL CHECK (length(override_reason) <= 2000),
    resume_on TEXT CHECK (resume_on IS date(resume_on, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')),
    predecessor_id INTEGER REFERENCES alliance (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE hand_back (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (trim(what) <> '' AND length(what) <= 500),
    to_party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days'))
) STRICT;

CREATE TABLE agreement_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 9999),
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'in_force', 'replaced', 'withdrawn')),
    effective_on TEXT CHECK (effective_on IS date(effective_on, '+0 days')),
    summary_of_change TEXT NOT NULL CHECK (length(summary_of_change) <= 2000),
    body TEXT NOT NULL CHECK (length(body) <= 2000000),
    body_hash TEXT NOT NULL CHECK (length(body_hash) <= 64),
    created_from_id INTEGER REFERENCES agreement_version (id) ON DELETE SET NULL,
    UNIQUE (alliance_id, number)
) STRICT;

CREATE TABLE acceptance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    version_id INTEGER NOT NULL REFERENCES agreement_version (id) ON DELETE CASCADE,
    alliance_party_id INTEGER NOT NULL REFERENCES alliance_party (id) ON DELETE NO ACTION,
    accepted_on TEXT NOT NULL CHECK (accepted_on IS date(accepted_on, '+0 days')),
    by_person_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    how TEXT NOT NULL CHECK (how IN ('signed_paper', 'e_signed', 'email', 'spoken', 'minutes')),
    reference TEXT NOT NULL CHECK (length(reference) <= 500),
    UNIQUE (version_id, alliance_party_id)
) STRICT;

CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 100000),
    topic TEXT NOT NULL CHECK (trim(topic) <> '' AND length(topic) <= 200),
    clause_key TEXT NOT NULL CHECK (length(clause_key) <= 4),
    text TEXT NOT NULL CHECK (length(text) <= 20000),
    agreed TEXT NOT NULL CHECK (agreed IN ('yes', 'no', 'not_needed')),
    written TEXT NOT NULL CHECK (written IN ('yes', 'no', 'not_needed')),
    checked TEXT NOT NULL CHECK (checked IN ('yes', 'no', 'not_needed')),
    divided TEXT NOT NULL CHECK (divided IN ('yes', 'no', 'not_needed')),
    state TEXT NOT NULL CHECK (state IN ('missing', 'drafted', 'settled', 'not_needed')),
    reason TEXT NOT NULL CHECK (length(reason) <= 1000),
    owner_party_id INTEGER REFERENCES party (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE responsibility (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 200),
    what_good_looks_like TEXT NOT NULL CHECK (length(what_good_looks_like) <= 2000),
    accountable_party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'done', 'dropped')),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
    state_reason TEXT NOT NULL CHECK (length(state_reason) <= 1000),
    confidence TEXT CHECK (confidence IN ('on_track', 'wobbling', 'off_track')),
    confidence_on TEXT CHECK (confidence_on IS date(confidence_on, '+0 days')),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 2000),
    term_id INTEGER REFERENCES term (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE responsibility_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    responsibility_id INTEGER NOT NULL REFERENCES responsibility (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('doing', 'helping', 'to_be_told')),
    UNIQUE (responsibility_id, person_id, part)
) STRICT;

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    kind TEXT NOT NULL
        CHECK (kind IN ('money', 'time', 'people', 'space', 'equipment', 'data', 'know_how', 'access', 'name')),
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 500),
    effort INTEGER NOT NULL CHECK (effort BETWEEN 1 AND 5),
    amount REAL CHECK (amount BETWEEN 0 AND 1000000000000),
    unit TEXT NOT NULL CHECK (length(unit) <= 40),
    money_minor INTEGER CHECK (money_minor BETWEEN 0 AND 1000000000000000),
    currency TEXT NOT NULL CHECK (length(currency) <= 3),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    to_on TEXT CHECK (to_on IS date(to_on, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('promised', 'giving', 'given', 'stopped'))
) STRICT;

CREATE TABLE benefit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    party_id INTEGER REFERENCES party (id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 500),
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
    importance_basis TEXT NOT NULL CHECK (importance_basis IN ('guess', 'they_said', 'confirmed')),
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 0 AND 100),
    unplanned INTEGER NOT NULL CHECK (unplanned IN (0, 1)),
    measure TEXT NOT NULL CHECK (length(measure) <= 200),
    unit TEXT NOT NULL CHECK (length(unit) <= 40),
    direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
    baseline REAL,
    target REAL,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    owner_person_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('expected', 'emerging', 'realised', 'missed', 'given_up')),
    CHECK (target <> baseline)
) STRICT;

CREATE TABLE benefit_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    benefit_id INTEGER NOT NULL REFERENCES benefit (id) ON DELETE CASCADE,
    read_on TEXT NOT NULL CHECK (read_on IS date(read_on, '+0 days')),
    value REAL NOT NULL,
    by_person_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    note TEXT NOT NULL CHECK (length(note) <= 1000)
) STRICT;

CREATE TABLE drawback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 500),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5),
    is_private INTEGER NOT NULL CHECK (is_private IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('live', 'eased', 'gone'))
) STRICT;

CREATE TABLE safeguard (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) <= 4),
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 500),
    for_party_id INTEGER REFERENCES party (id) ON DELETE CASCADE,
    level TEXT NOT NULL CHECK (level IN ('must', 'nice')),
    unlocks_level INTEGER NOT NULL CHECK (unlocks_level BETWEEN 1 AND 4),
    state TEXT NOT NULL CHECK (state IN ('open', 'met', 'waived')),
    met_on TEXT CHECK (met_on IS date(met_on, '+0 days')),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 2000),
    waive_reason TEXT NOT NULL CHECK (length(waive_reason) <= 1000),
    waived_by_id INTEGER REFERENCES party (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE concern (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    raised_on TEXT NOT NULL CHECK (raised_on IS date(raised_on, '+0 days')),
    raised_by_party_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 2000),
    visibility TEXT NOT NULL CHECK (visibility IN ('private', 'shared')),
    step TEXT NOT NULL CHECK (step IN ('raised', 'talking', 'seniors', 'mediator', 'settled', 'parked')),
    step_due_on TEXT CHECK (step_due_on IS date(step_due_on, '+0 days')),
    outcome TEXT NOT NULL CHECK (length(outcome) <= 2000)
) STRICT;

CREATE TABLE idea (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER NOT NULL REFERENCES alliance (id) ON DELETE CASCADE,
    from_party_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 2000),
    put_on TEXT NOT NULL CHECK (put_on IS date(put_on, '+0 days')),
    answer TEXT NOT NULL CHECK (answer IN ('new', 'trying', 'adopted', 'declined')),
    reason TEXT NOT NULL CHECK (length(reason) <= 1000),
    led_to_benefit_id INTEGER REFERENCES benefit (id) ON DELETE SET NULL
) STRICT;

-- What happened

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER REFERENCES alliance (id) ON DELETE SET NULL,
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on, '+0 days')),
    kind TEXT NOT NULL CHECK (kind IN ('met', 'call', 'message', 'visit', 'other')),
    summary TEXT NOT NULL CHECK (length(summary) <= 4000),
    counts_as_contact INTEGER NOT NULL CHECK (counts_as_contact IN (0, 1))
) STRICT;

CREATE TABLE interaction_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    interaction_id INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    UNIQUE (interaction_id, party_id)
) STRICT;

-- Teams

CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    name TEXT NOT NULL CHECK (trim(name) <> '' AND length(name) <= 200),
    purpose TEXT NOT NULL CHECK (length(purpose) <= 1000),
    is_working_group INTEGER NOT NULL CHECK (is_working_group IN (0, 1)),
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
    i_belong INTEGER NOT NULL CHECK (i_belong IN (0, 1)),
    alliance_id INTEGER REFERENCES alliance (id) ON DELETE SET NULL,
    formed_on TEXT CHECK (formed_on IS date(formed_on, '+0 days')),
    ended_on TEXT CHECK (ended_on IS date(ended_on, '+0 days'))
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    team_id INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    party_id INTEGER REFERENCES party (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (length(part) <= 100),
    key INTEGER NOT NULL CHECK (key IN (0, 1)),
    wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    to_on TEXT CHECK (to_on IS date(to_on, '+0 days'))
) STRICT;

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    key TEXT NOT NULL CHECK (trim(key) <> '' AND length(key) <= 60),
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 9999),
    locale TEXT NOT NULL CHECK (trim(locale) <> '' AND length(locale) <= 20),
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 200),
    intro TEXT NOT NULL CHECK (length(intro) <= 2000),
    UNIQUE (key, version, locale)
) STRICT;

CREATE TABLE questionnaire_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1000),
    code TEXT NOT NULL CHECK (trim(code) <> '' AND length(code) <= 10),
    dimension TEXT NOT NULL CHECK (trim(dimension) <> '' AND length(dimension) <= 60),
    text TEXT NOT NULL CHECK (trim(text) <> '' AND length(text) <= 500),
    short_form INTEGER NOT NULL CHECK (short_form IN (0, 1)),
    UNIQUE (questionnaire_id, code)
) STRICT;

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    team_id INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE RESTRICT,
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    form TEXT NOT NULL CHECK (form IN ('short', 'full')),
    privacy TEXT NOT NULL CHECK (privacy IN ('named', 'names_hidden', 'totals_only')),
    invited_n INTEGER NOT NULL CHECK (invited_n BETWEEN 0 AND 1000),
    min_shown INTEGER NOT NULL CHECK (min_shown BETWEEN 1 AND 100),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    CHECK (privacy = 'named' OR min_shown >= 3)
) STRICT;

CREATE TABLE answer_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    rater_party_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    rater_side TEXT CHECK (rater_side IN ('us', 'partner')),
    gut INTEGER CHECK (gut BETWEEN 1 AND 5),
    open_change TEXT NOT NULL CHECK (length(open_change) <= 2000),
    open_who TEXT NOT NULL CHECK (length(open_who) <= 1000)
) STRICT;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    sheet_id INTEGER NOT NULL REFERENCES answer_sheet (id) ON DELETE CASCADE,
    item_code TEXT NOT NULL CHECK (trim(item_code) <> '' AND length(item_code) <= 10),
    score INTEGER CHECK (score BETWEEN 1 AND 5),
    UNIQUE (sheet_id, item_code)
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    team_id INTEGER REFERENCES team (id) ON DELETE CASCADE,
    alliance_id INTEGER REFERENCES alliance (id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (trim(statement) <> '' AND length(statement) <= 1000),
    noticed_on TEXT NOT NULL CHECK (noticed_on IS date(noticed_on, '+0 days')),
    known_needed INTEGER NOT NULL CHECK (known_needed IN (0, 1)),
    dimension TEXT NOT NULL CHECK (length(dimension) <= 60),
    state TEXT NOT NULL CHECK (state IN ('noticed', 'decided', 'in_progress', 'made', 'confirmed', 'dropped')),
    owner_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    made_on TEXT CHECK (made_on IS date(made_on, '+0 days')),
    before_value REAL CHECK (before_value BETWEEN 1 AND 5),
    after_round_id INTEGER REFERENCES round (id) ON DELETE SET NULL,
    CHECK ((team_id IS NULL) + (alliance_id IS NULL) = 1)
) STRICT;

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    invited_to TEXT NOT NULL CHECK (invited_to IN ('alliance', 'team', 'talk')),
    alliance_id INTEGER REFERENCES alliance (id) ON DELETE SET NULL,
    team_id INTEGER REFERENCES team (id) ON DELETE SET NULL,
    message TEXT NOT NULL CHECK (length(message) <= 4000),
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    answer TEXT NOT NULL CHECK (answer IN ('none', 'yes', 'no', 'not_now')),
    answered_on TEXT CHECK (answered_on IS date(answered_on, '+0 days')),
    follow_up_on TEXT CHECK (follow_up_on IS date(follow_up_on, '+0 days')),
    feeling_before INTEGER CHECK (feeling_before BETWEEN 1 AND 5),
    lesson TEXT NOT NULL CHECK (length(lesson) <= 2000),
    CHECK (alliance_id IS NULL OR invited_to = 'alliance'),
    CHECK (team_id IS NULL OR invited_to = 'team')
) STRICT;

-- Check-ins

CREATE TABLE check_in_schedule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    alliance_id INTEGER REFERENCES alliance (id) ON DELETE CASCADE,
    team_id INTEGER REFERENCES team (id) ON DELETE CASCADE,
    party_id INTEGER REFERENCES party (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('short', 'full_review', 'renewal_talk', 'keep_in_touch')),
    every_n INTEGER NOT NULL CHECK (every_n BETWEEN 1 AND 999),
    unit TEXT NOT NULL CHECK (unit IN ('days', 'weeks', 'months')),
    anchor_on TEXT NOT NULL CHECK (anchor_on IS date(anchor_on, '+0 days')),
    basis TEXT NOT NULL CHECK (basis IN ('fixed', 'after_done')),
    grace_days INTEGER NOT NULL CHECK (grace_days BETWEEN 0 AND 60),
    remind_days_before TEXT NOT NULL CHECK (remind_days_before NOT GLOB '*[^0-9,]*'),
    until_on TEXT CHECK (until_on IS date(until_on, '+0 days')),
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    CHECK ((alliance_id IS NULL) + (team_id IS NULL) + (party_id IS NULL) = 2)
) STRICT;

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    schedule_id INTEGER REFERENCES check_in_schedule (id) ON DELETE SET NULL,
    alliance_id INTEGER REFERENCES alliance (id) ON DELETE CASCADE,
    team_id INTEGER REFERENCES team (id) ON DELETE CASCADE,
    party_id INTEGER REFERENCES party (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('short', 'full_review', 'renewal_talk', 'keep_in_touch')),
    planned_on TEXT NOT NULL CHECK (planned_on IS date(planned_on, '+0 days')),
    moved_from TEXT CHECK (moved_from IS date(moved_from, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'skipped', 'missed', 'cancelled')),
    held_on TEXT CHECK (held_on IS date(held_on, '+0 days')),
    went_well TEXT NOT NULL CHECK (length(went_well) <= 4000),
    stuck TEXT NOT NULL CHECK (length(stuck) <= 4000),
    learned TEXT NOT NULL CHECK (length(learned) <= 4000),
    minutes TEXT NOT NULL CHECK (length(minutes) <= 20000),
    state_reason TEXT NOT NULL CHECK (length(state_reason) <= 1000),
    CHECK ((alliance_id IS NULL) + (team_id IS NULL) + (party_id IS NULL) = 2)
) STRICT;

CREATE TABLE check_in_attendee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    UNIQUE (check_in_id, party_id)
) STRICT;

CREATE TABLE check_in_mood (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    party_id INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    mood INTEGER NOT NULL CHECK (mood BETWEEN 1 AND 5),
    basis TEXT NOT NULL CHECK (basis IN ('guess', 'they_said', 'confirmed')),
    UNIQUE (check_in_id, party_id)
) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    title TEXT NOT NULL CHECK (trim(title) <> '' AND length(title) <= 300),
    owner_id INTEGER REFERENCES party (id) ON DELETE SET NULL,
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
    check_in_id INTEGER REFERENCES check_in (id) ON DELETE SET NULL,
    round_id INTEGER REFERENCES round (id) ON DELETE SET NULL,
    concern_id INTEGER REFERENCES concern (id) ON DELETE SET NULL,
    CHECK ((check_in_id IS NULL) + (round_id IS NULL) + (concern_id IS NULL) >= 2)
) STRICT;

CREATE TABLE check_in_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 36),
    check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    term_id INTEGER REFERENCES term (id) ON DELETE CASCADE,
    responsibility_id INTEGER REFERENCES responsibility (id) ON DELETE CASCADE,
    benefit_id INTEGER REFERENCES benefit (id) ON DELETE CASCADE,
    safeguard_id INTEGER REFERENCES safeguard (id) ON DELETE CASCADE,
    concern_id INTEGER REFERENCES concern (id) ON DELETE CASCADE,
    result TEXT NOT NULL CHECK (length(result) <= 2000),
    decision TEXT NOT NULL CHECK (length(decision) <= 2000),
    action_id INTEGER REFERENCES action (id) ON DELETE SET NULL,
    CHECK ((term_id IS NULL) + (responsibility_id IS NULL) + (benefit_id IS NULL) + (safeguard_id IS NULL)
        + (concern_id IS NULL) = 4)
) STRICT;

-- Every foreign key is found from its parent, so that a delete does not read whole tables.

CREATE INDEX affiliation_by_person ON affiliation (person_id);
CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);
CREATE INDEX contact_point_by_party ON contact_point (party_id);
CREATE INDEX strength_by_party ON strength (party_id, level);
CREATE INDEX workspace_by_self_party ON workspace (self_party_id);
CREATE INDEX workspace_by_me_person ON workspace (me_person_id);
CREATE INDEX force_by_priority ON force (priority_id);
CREATE INDEX need_by_priority ON need (priority_id);
CREATE INDEX coverage_by_party ON coverage (party_id);
CREATE INDEX strength_relevance_by_need ON strength_relevance (need_id);
CREATE INDEX alone_entry_by_priority ON alone_entry (priority_id);
CREATE INDEX fit_rating_by_priority ON fit_rating (priority_id);
CREATE INDEX fit_summary_by_priority ON fit_summary (priority_id);
CREATE INDEX alliance_priority_by_priority ON alliance_priority (priority_id);
CREATE INDEX alliance_party_by_party ON alliance_party (party_id);
CREATE INDEX alliance_party_by_spokesperson ON alliance_party (spokesperson_id) WHERE spokesperson_id IS NOT NULL;
CREATE INDEX alliance_party_by_signatory ON alliance_party (signatory_id) WHERE signatory_id IS NOT NULL;
CREATE INDEX alliance_step_by_by_party ON alliance_step (by_party_id) WHERE by_party_id IS NOT NULL;
CREATE INDEX alliance_step_by_predecessor ON alliance_step (predecessor_id) WHERE predecessor_id IS NOT NULL;
CREATE INDEX hand_back_by_alliance ON hand_back (alliance_id);
CREATE INDEX hand_back_by_to_party ON hand_back (to_party_id);
CREATE INDEX agreement_version_by_created_from ON agreement_version (created_from_id)
    WHERE created_from_id IS NOT NULL;
CREATE INDEX acceptance_by_alliance_party ON acceptance (alliance_party_id);
CREATE INDEX acceptance_by_by_person ON acceptance (by_person_id) WHERE by_person_id IS NOT NULL;
CREATE INDEX term_by_alliance ON term (alliance_id);
CREATE INDEX term_by_owner_party ON term (owner_party_id) WHERE owner_party_id IS NOT NULL;
CREATE INDEX responsibility_by_alliance ON responsibility (alliance_id);
CREATE INDEX responsibility_by_accountable_party ON responsibility (accountable_party_id);
CREATE INDEX responsibility_by_term ON responsibility (term_id) WHERE term_id IS NOT NULL;
CREATE INDEX responsibility_person_by_person ON responsibility_person (person_id);
CREATE INDEX contribution_by_alliance ON contribution (alliance_id);
CREATE INDEX contribution_by_party ON contribution (party_id);
CREATE INDEX benefit_by_alliance ON benefit (alliance_id);
CREATE INDEX benefit_by_party ON benefit (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX benefit_by_owner_person ON benefit (owner_person_id) WHERE owner_person_id IS NOT NULL;
CREATE INDEX benefit_reading_by_by_person ON benefit_reading (by_person_id) WHERE by_person_id IS NOT NULL;
CREATE INDEX drawback_by_alliance ON drawback (alliance_id);
CREATE INDEX drawback_by_party ON drawback (party_id);
CREATE INDEX safeguard_by_alliance ON safeguard (alliance_id);
CREATE INDEX safeguard_by_for_party ON safeguard (for_party_id) WHERE for_party_id IS NOT NULL;
CREATE INDEX safeguard_by_waived_by ON safeguard (waived_by_id) WHERE waived_by_id IS NOT NULL;
CREATE INDEX concern_by_alliance ON concern (alliance_id);
CREATE INDEX concern_by_raised_by_party ON concern (raised_by_party_id) WHERE raised_by_party_id IS NOT NULL;
CREATE INDEX idea_by_alliance ON idea (alliance_id);
CREATE INDEX idea_by_from_party ON idea (from_party_id) WHERE from_party_id IS NOT NULL;
CREATE INDEX idea_by_led_to_benefit ON idea (led_to_benefit_id) WHERE led_to_benefit_id IS NOT NULL;
CREATE INDEX interaction_by_alliance ON interaction (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX interaction_party_by_party ON interaction_party (party_id);
CREATE INDEX team_by_alliance ON team (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX team_member_by_team ON team_member (team_id);
CREATE INDEX team_member_by_party ON team_member (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX round_by_team ON round (team_id);
CREATE INDEX round_by_questionnaire ON round (questionnaire_id);
CREATE INDEX answer_sheet_by_round ON answer_sheet (round_id);
CREATE INDEX answer_sheet_by_rater_party ON answer_sheet (rater_party_id) WHERE rater_party_id IS NOT NULL;
CREATE INDEX change_by_team ON change (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX change_by_alliance ON change (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX change_by_owner ON change (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX change_by_after_round ON change (after_round_id) WHERE after_round_id IS NOT NULL;
CREATE INDEX invitation_by_party ON invitation (party_id);
CREATE INDEX invitation_by_alliance ON invitation (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX invitation_by_team ON invitation (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX check_in_schedule_by_alliance ON check_in_schedule (alliance_id) WHERE alliance_id IS NOT NULL;
CREATE INDEX check_in_schedule_by_team ON check_in_schedule (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX check_in_schedule_by_party ON check_in_schedule (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX check_in_by_schedule ON check_in (schedule_id) WHERE schedule_id IS NOT NULL;
CREATE INDEX check_in_attendee_by_party ON check_in_attendee (party_id);
CREATE INDEX check_in_mood_by_party ON check_in_mood (party_id);
CREATE INDEX action_by_owner ON action (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX action_by_check_in ON action (check_in_id) WHERE check_in_id IS NOT NULL;
CREATE INDEX action_by_round ON action (round_id) WHERE round_id IS NOT NULL;
CREATE INDEX action_by_concern ON action (concern_id) WHERE concern_id IS NOT NULL;
CREATE INDEX check_in_item_by_check_in ON check_in_item (check_in_id);
CREATE INDEX check_in_item_by_term ON check_in_item (term_id) WHERE term_id IS NOT NULL;
CREATE INDEX check_in_item_by_responsibility ON check_in_item (responsibility_id) WHERE responsibility_id IS NOT NULL;
CREATE INDEX check_in_item_by_benefit ON check_in_item (benefit_id) WHERE benefit_id IS NOT NULL;
CREATE INDEX check_in_item_by_safeguard ON check_in_item (safeguard_id) WHERE safeguard_id IS NOT NULL;
CREATE INDEX check_in_item_by_concern ON check_in_item (concern_id) WHERE concern_id IS NOT NULL;
CREATE INDEX check_in_item_by_action ON check_in_item (action_id) WHERE action_id IS NOT NULL;

-- What the lists and the agenda ask for. The open ones only, so that they do not grow with the history.

CREATE INDEX party_in_order ON party (sort_name, id, stage, kind, is_partner, is_self);
CREATE INDEX party_tag_in_order ON party_tag (name, party_id);
CREATE INDEX party_review ON party (review_on) WHERE review_on IS NOT NULL;
CREATE INDEX contact_point_match ON contact_point (match_key) WHERE match_key <> '';
CREATE INDEX alliance_by_state ON alliance (state);
CREATE INDEX alliance_step_in_order ON alliance_step (alliance_id, taken_on, id);
CREATE INDEX benefit_reading_in_order ON benefit_reading (benefit_id, read_on);
CREATE INDEX responsibility_open ON responsibility (due_on) WHERE state IN ('planned', 'under_way');
CREATE INDEX interaction_in_order ON interaction (happened_on);
CREATE INDEX invitation_open ON invitation (follow_up_on) WHERE answer = 'none';
CREATE INDEX invitation_not_now ON invitation (follow_up_on) WHERE answer = 'not_now';
CREATE INDEX team_member_wanted ON team_member (team_id) WHERE wanted = 1;
CREATE INDEX change_open ON change (due_on) WHERE state IN ('noticed', 'decided', 'in_progress');
CREATE INDEX action_open ON action (due_on) WHERE state = 'open';
CREATE INDEX check_in_open ON check_in (planned_on) WHERE state = 'planned';
CREATE INDEX check_in_by_day ON check_in (coalesce(held_on, planned_on), id);
CREATE INDEX check_in_of_alliance ON check_in (alliance_id, planned_on) WHERE alliance_id IS NOT NULL;
CREATE INDEX check_in_of_team ON check_in (team_id, planned_on) WHERE team_id IS NOT NULL;
CREATE INDEX check_in_of_party ON check_in (party_id, planned_on) WHERE party_id IS NOT NULL;

-- The answers of open "totals only" rounds. They are not recorded, their keys are random and they carry no time, so that
-- neither the history nor an order tells who answered what. A round that still holds some can't be deleted, since no
-- undo could bring them back.

CREATE TABLE waiting_sheet (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE RESTRICT,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_sheet_of_round ON waiting_sheet (round_id);

-- The history. One row for each act; undo and redo name the act they took back or did again instead of repeating
-- its changes. `stack` says what undo and redo may still reach.

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    recorder TEXT NOT NULL,
    code TEXT NOT NULL,
    about TEXT NOT NULL,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    shape INTEGER NOT NULL,
    undoes INTEGER REFERENCES change_log (id),
    is_redo INTEGER NOT NULL DEFAULT 0 CHECK (is_redo IN (0, 1)),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    stack TEXT CHECK (stack IN ('undo', 'redo')),
    touched_rows INTEGER NOT NULL,
    deleted_rows INTEGER NOT NULL,
    compressed INTEGER NOT NULL DEFAULT 0 CHECK (compressed IN (0, 1)),
    changeset BLOB,
    CHECK ((changeset IS NULL) = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX change_log_stack ON change_log (stack, id) WHERE stack IS NOT NULL;

CREATE TABLE change_log_row (
    tab TEXT NOT NULL,
    pk INTEGER NOT NULL,
    change INTEGER NOT NULL,
    PRIMARY KEY (tab, pk, change)
) STRICT, WITHOUT ROWID;

-- The columns of every recorded table in every version of the schema, so that an old changeset stays readable.
CREATE TABLE change_shape (
    shape INTEGER NOT NULL,
    tab TEXT NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (shape, tab)
) STRICT, WITHOUT ROWID;

-- What the program notes for itself, in one row: how many of its writes left no line in the history (the index written
-- anew, answers that wait outside it), so that another process can tell them from what was written past the doorway;
-- and what the tables looked like when the schema was last brought up to date.
CREATE TABLE doorway (
    unlogged INTEGER NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT;
INSERT INTO doorway (unlogged, fingerprint) VALUES (0, '');

-- Search: folded text of every document, kept by the program in the act's transaction. rowid = id * 16 + kind.
-- Merging is left to idle moments, since an automatic merge would stall a commit.

CREATE VIRTUAL TABLE search USING fts5(body, tokenize = 'unicode61', prefix = '1 2 3 4');
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('crisismerge', 256);
