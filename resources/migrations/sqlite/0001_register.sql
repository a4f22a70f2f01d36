-- Version 1 of the register. Table and column names agree with the field lists in src/domain; a test
-- compares them. Rows are never deleted: deleted_at is the bin. Dates are ISO 8601 text, money is đồng.

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '',
    parent_unit_id TEXT REFERENCES unit (id),
    name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    area_code TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    successor_unit_id TEXT REFERENCES unit (id),
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (code)
);

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    of_unit_id TEXT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL DEFAULT '',
    superior_name TEXT NOT NULL DEFAULT '',
    issuing_name TEXT NOT NULL DEFAULT '',
    abbreviation TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    police_name TEXT NOT NULL DEFAULT '',
    preset_code TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    margin_left INTEGER NOT NULL DEFAULT 0,
    margin_right INTEGER NOT NULL DEFAULT 0,
    margin_top INTEGER NOT NULL DEFAULT 0,
    margin_bottom INTEGER NOT NULL DEFAULT 0,
    body_size INTEGER NOT NULL DEFAULT 0,
    first_line_indent INTEGER NOT NULL DEFAULT 0,
    paragraph_spacing INTEGER NOT NULL DEFAULT 0,
    line_spacing INTEGER NOT NULL DEFAULT 0,
    letterhead_left INTEGER NOT NULL DEFAULT 0,
    letterhead_right INTEGER NOT NULL DEFAULT 0,
    national_title_size INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE signer (
    id TEXT NOT NULL PRIMARY KEY,
    of_unit_id TEXT NOT NULL REFERENCES unit (id),
    full_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    principal_title TEXT NOT NULL DEFAULT '',
    middle_title TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE report_recipient (
    id TEXT NOT NULL PRIMARY KEY,
    of_unit_id TEXT NOT NULL REFERENCES unit (id),
    position INTEGER NOT NULL DEFAULT 0,
    line TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (key)
);

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    parent_area_id TEXT REFERENCES area (id),
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    source TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE area_succession (
    id TEXT NOT NULL PRIMARY KEY,
    from_area_id TEXT NOT NULL REFERENCES area (id),
    to_area_id TEXT NOT NULL REFERENCES area (id),
    since TEXT CHECK (since IS NULL OR length(since) = 10),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE catalogue_entry (
    id TEXT NOT NULL PRIMARY KEY,
    catalogue TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    parent_code TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '',
    law_source TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (catalogue, code)
);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    full_name TEXT NOT NULL DEFAULT '',
    other_names TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',
    birth TEXT NOT NULL DEFAULT '' CHECK (length(birth) IN (0, 4, 7, 10)),
    ethnicity TEXT NOT NULL DEFAULT '',
    nationality TEXT NOT NULL DEFAULT '',
    education TEXT NOT NULL DEFAULT '',
    qualification TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    health TEXT NOT NULL DEFAULT '',
    family_circumstances TEXT NOT NULL DEFAULT '',
    helper_name TEXT NOT NULL DEFAULT '',
    source_dispatch_id TEXT REFERENCES dispatch (id),
    source_note TEXT NOT NULL DEFAULT '',
    consent INTEGER NOT NULL DEFAULT 0 CHECK (consent IN (0, 1)),
    closed_on TEXT CHECK (closed_on IS NULL OR length(closed_on) = 10),
    closing_reason TEXT NOT NULL DEFAULT '',
    record_hidden INTEGER NOT NULL DEFAULT 0 CHECK (record_hidden IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE identity_number (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT NOT NULL DEFAULT '' CHECK (length(issued_on) IN (0, 4, 7, 10)),
    issued_by TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE residence (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    area_code TEXT NOT NULL DEFAULT '',
    hamlet TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE unit_assignment (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    assigned_unit_id TEXT NOT NULL REFERENCES unit (id),
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    reason TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    owner_entity TEXT NOT NULL DEFAULT '',
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE legal_status (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    from_date TEXT CHECK (from_date IS NULL OR length(from_date) = 10),
    to_date TEXT CHECK (to_date IS NULL OR length(to_date) = 10),
    offence TEXT NOT NULL DEFAULT '',
    offence_article TEXT NOT NULL DEFAULT '',
    offence_group TEXT NOT NULL DEFAULT '',
    judgment_number TEXT NOT NULL DEFAULT '',
    judgment_date TEXT CHECK (judgment_date IS NULL OR length(judgment_date) = 10),
    court TEXT NOT NULL DEFAULT '',
    penalty TEXT NOT NULL DEFAULT '',
    sentence_years INTEGER,
    sentence_months INTEGER,
    sentence_days INTEGER,
    probation_months INTEGER,
    arrested_on TEXT CHECK (arrested_on IS NULL OR length(arrested_on) = 10),
    sentence_ends_on TEXT CHECK (sentence_ends_on IS NULL OR length(sentence_ends_on) = 10),
    released_on TEXT CHECK (released_on IS NULL OR length(released_on) = 10),
    place_served TEXT NOT NULL DEFAULT '',
    certificate_number TEXT NOT NULL DEFAULT '',
    certificate_date TEXT CHECK (certificate_date IS NULL OR length(certificate_date) = 10),
    supervising_area TEXT NOT NULL DEFAULT '',
    police_group TEXT NOT NULL DEFAULT '',
    expunged_on TEXT CHECK (expunged_on IS NULL OR length(expunged_on) = 10),
    ended_on TEXT CHECK (ended_on IS NULL OR length(ended_on) = 10),
    end_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE additional_penalty (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    legal_status_id TEXT NOT NULL REFERENCES legal_status (id),
    kind TEXT NOT NULL DEFAULT '',
    from_date TEXT CHECK (from_date IS NULL OR length(from_date) = 10),
    to_date TEXT CHECK (to_date IS NULL OR length(to_date) = 10),
    banned_occupation TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE work_situation (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL DEFAULT '',
    employer TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    monthly_wage INTEGER,
    valid_from TEXT CHECK (valid_from IS NULL OR length(valid_from) = 10),
    valid_to TEXT CHECK (valid_to IS NULL OR length(valid_to) = 10),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE need (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    surveyed_on TEXT CHECK (surveyed_on IS NULL OR length(surveyed_on) = 10),
    source TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'being_met', 'met', 'declined')),
    closed_on TEXT CHECK (closed_on IS NULL OR length(closed_on) = 10),
    decline_reason TEXT NOT NULL DEFAULT '',
    met_by_entity TEXT NOT NULL DEFAULT '',
    met_by_id TEXT,
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE readiness (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL DEFAULT '',
    noted_on TEXT CHECK (noted_on IS NULL OR length(noted_on) = 10),
    would_change TEXT NOT NULL DEFAULT '',
    on_hold_until TEXT CHECK (on_hold_until IS NULL OR length(on_hold_until) = 10),
    on_hold_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE readiness_reason (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    readiness_id TEXT NOT NULL REFERENCES readiness (id),
    reason TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE work_obstacle (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT CHECK (issued_on IS NULL OR length(issued_on) = 10),
    issuer TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    from_year INTEGER NOT NULL DEFAULT 0,
    to_year INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE plan_task (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    position INTEGER NOT NULL DEFAULT 0,
    line TEXT NOT NULL DEFAULT '',
    unit_in_charge_id TEXT REFERENCES unit (id),
    partners_text TEXT NOT NULL DEFAULT '',
    default_for TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE task_target (
    id TEXT NOT NULL PRIMARY KEY,
    task_id TEXT NOT NULL REFERENCES plan_task (id),
    for_unit_id TEXT REFERENCES unit (id),
    year INTEGER NOT NULL DEFAULT 0,
    indicator TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE dispatch (
    id TEXT NOT NULL PRIMARY KEY,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT CHECK (issued_on IS NULL OR length(issued_on) = 10),
    issuer TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    received_on TEXT CHECK (received_on IS NULL OR length(received_on) = 10),
    deadline TEXT CHECK (deadline IS NULL OR length(deadline) = 10),
    plan_id TEXT REFERENCES plan (id),
    answers_dispatch_id TEXT REFERENCES dispatch (id),
    asks_report_year INTEGER,
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE reported_figure (
    id TEXT NOT NULL PRIMARY KEY,
    figure_unit_id TEXT NOT NULL REFERENCES unit (id),
    from_date TEXT CHECK (from_date IS NULL OR length(from_date) = 10),
    to_date TEXT CHECK (to_date IS NULL OR length(to_date) = 10),
    indicator TEXT NOT NULL DEFAULT '',
    breakdown TEXT NOT NULL DEFAULT '',
    value INTEGER,
    source_dispatch_id TEXT REFERENCES dispatch (id),
    state TEXT NOT NULL CHECK (state IN ('awaited', 'received', 'received_zero', 'corrected')),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE vocational_class (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    institution TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    area_code TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on IS NULL OR length(starts_on) = 10),
    ends_on TEXT CHECK (ends_on IS NULL OR length(ends_on) = 10),
    hours INTEGER,
    seats INTEGER,
    programme TEXT NOT NULL DEFAULT '',
    funding_source TEXT NOT NULL DEFAULT '',
    plan_task_id TEXT REFERENCES plan_task (id),
    decision_number TEXT NOT NULL DEFAULT '',
    decision_date TEXT CHECK (decision_date IS NULL OR length(decision_date) = 10),
    recognition_number TEXT NOT NULL DEFAULT '',
    recognition_date TEXT CHECK (recognition_date IS NULL OR length(recognition_date) = 10),
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'completed', 'cancelled')),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE class_partner (
    id TEXT NOT NULL PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    role TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    partner_unit_id TEXT REFERENCES unit (id),
    name TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE enrolment (
    id TEXT NOT NULL PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL CHECK (state IN ('enrolled', 'completed', 'dropped')),
    enrolled_on TEXT CHECK (enrolled_on IS NULL OR length(enrolled_on) = 10),
    finished_on TEXT CHECK (finished_on IS NULL OR length(finished_on) = 10),
    result TEXT NOT NULL DEFAULT '',
    drop_reason TEXT NOT NULL DEFAULT '',
    supported INTEGER NOT NULL DEFAULT 0 CHECK (supported IN (0, 1)),
    support_ground TEXT NOT NULL DEFAULT '',
    distance_km INTEGER,
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE class_guest (
    id TEXT NOT NULL PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    full_name TEXT NOT NULL DEFAULT '',
    birth TEXT NOT NULL DEFAULT '' CHECK (length(birth) IN (0, 4, 7, 10)),
    sex TEXT NOT NULL DEFAULT '',
    group_code TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'enrolled' CHECK (state IN ('enrolled', 'completed', 'dropped')),
    finished_on TEXT CHECK (finished_on IS NULL OR length(finished_on) = 10),
    result TEXT NOT NULL DEFAULT '',
    drop_reason TEXT NOT NULL DEFAULT '',
    certificate_kind TEXT NOT NULL DEFAULT '',
    certificate_number TEXT NOT NULL DEFAULT '',
    register_number TEXT NOT NULL DEFAULT '',
    certified_on TEXT CHECK (certified_on IS NULL OR length(certified_on) = 10),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE class_head_count (
    id TEXT NOT NULL PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    group_code TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    day TEXT CHECK (day IS NULL OR length(day) = 10),
    state TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE certificate (
    id TEXT NOT NULL PRIMARY KEY,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    register_number TEXT NOT NULL DEFAULT '',
    issued_on TEXT CHECK (issued_on IS NULL OR length(issued_on) = 10),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE class_funding (
    id TEXT NOT NULL PRIMARY KEY,
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    item TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE outreach_session (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    held_on TEXT CHECK (held_on IS NULL OR length(held_on) = 10),
    place TEXT NOT NULL DEFAULT '',
    area_code TEXT NOT NULL DEFAULT '',
    plan_task_id TEXT REFERENCES plan_task (id),
    programme TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE session_partner (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES outreach_session (id),
    role TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    partner_unit_id TEXT REFERENCES unit (id),
    name TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE session_participant (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES outreach_session (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    attendance TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    need_kind TEXT NOT NULL DEFAULT '',
    absence_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE session_head_count (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES outreach_session (id),
    group_code TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL DEFAULT 0,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE employer (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    tax_code TEXT NOT NULL DEFAULT '',
    trade TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    area_code TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    hired_before INTEGER NOT NULL DEFAULT 0 CHECK (hired_before IN (0, 1)),
    released_share INTEGER,
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE vacancy (
    id TEXT NOT NULL PRIMARY KEY,
    employer_id TEXT NOT NULL REFERENCES employer (id),
    occupation TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    openings INTEGER NOT NULL DEFAULT 0,
    wage_from INTEGER,
    wage_to INTEGER,
    education TEXT NOT NULL DEFAULT '',
    requirements TEXT NOT NULL DEFAULT '',
    open_until TEXT CHECK (open_until IS NULL OR length(open_until) = 10),
    state TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE referral (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    employer_id TEXT REFERENCES employer (id),
    vacancy_id TEXT REFERENCES vacancy (id),
    employer_name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    referred_on TEXT CHECK (referred_on IS NULL OR length(referred_on) = 10),
    referred_by TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('referred', 'interviewed', 'hired', 'refused', 'withdrawn', 'left')),
    outcome_kind TEXT NOT NULL DEFAULT '',
    hired_on TEXT CHECK (hired_on IS NULL OR length(hired_on) = 10),
    contract_kind TEXT NOT NULL DEFAULT '',
    monthly_wage INTEGER,
    refusal_reason TEXT NOT NULL DEFAULT '',
    left_on TEXT CHECK (left_on IS NULL OR length(left_on) = 10),
    leave_reason TEXT NOT NULL DEFAULT '',
    plan_task_id TEXT REFERENCES plan_task (id),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE referral_event (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    referral_id TEXT NOT NULL REFERENCES referral (id),
    state TEXT NOT NULL CHECK (state IN ('referred', 'interviewed', 'hired', 'refused', 'withdrawn', 'left')),
    happened_on TEXT CHECK (happened_on IS NULL OR length(happened_on) = 10),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE follow_up (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    referral_id TEXT NOT NULL REFERENCES referral (id),
    months INTEGER NOT NULL DEFAULT 0,
    due_on TEXT CHECK (due_on IS NULL OR length(due_on) = 10),
    done_on TEXT CHECK (done_on IS NULL OR length(done_on) = 10),
    work_state TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE loan (
    id TEXT NOT NULL PRIMARY KEY,
    borrower TEXT NOT NULL DEFAULT 'person',
    person_id TEXT REFERENCES person (id),
    employer_id TEXT REFERENCES employer (id),
    employer_name TEXT NOT NULL DEFAULT '',
    employer_kind TEXT NOT NULL DEFAULT '',
    worker_count INTEGER,
    released_worker_count INTEGER,
    source TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    listed_on TEXT CHECK (listed_on IS NULL OR length(listed_on) = 10),
    approved_amount INTEGER,
    disbursed_amount INTEGER,
    approved_on TEXT CHECK (approved_on IS NULL OR length(approved_on) = 10),
    disbursed_on TEXT CHECK (disbursed_on IS NULL OR length(disbursed_on) = 10),
    term_months INTEGER,
    state TEXT NOT NULL DEFAULT '',
    obeys_law TEXT NOT NULL DEFAULT '',
    free_of_debt TEXT NOT NULL DEFAULT '',
    household TEXT NOT NULL DEFAULT '',
    plan_task_id TEXT REFERENCES plan_task (id),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL DEFAULT 0,
    from_date TEXT CHECK (from_date IS NULL OR length(from_date) = 10),
    to_date TEXT CHECK (to_date IS NULL OR length(to_date) = 10),
    of_unit_id TEXT NOT NULL REFERENCES unit (id),
    plan_id TEXT REFERENCES plan (id),
    request_dispatch_id TEXT REFERENCES dispatch (id),
    signer_id TEXT REFERENCES signer (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'signed', 'issued')),
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT CHECK (issued_on IS NULL OR length(issued_on) = 10),
    document_month INTEGER,
    replaces_report_id TEXT REFERENCES report (id),
    addressees TEXT NOT NULL DEFAULT '',
    annexes TEXT NOT NULL DEFAULT '',
    drafter_initials TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE report_section (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    section_key TEXT NOT NULL DEFAULT '',
    paragraphs TEXT NOT NULL DEFAULT '',
    unseen TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE report_version (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    version INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'signed', 'issued')),
    made_at TEXT,
    content TEXT NOT NULL DEFAULT '',
    sha256_docx TEXT NOT NULL DEFAULT '',
    sha256_pdf TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE report_figure (
    id TEXT NOT NULL PRIMARY KEY,
    version_id TEXT REFERENCES report_version (id),
    report_id TEXT NOT NULL REFERENCES report (id),
    indicator TEXT NOT NULL DEFAULT '',
    breakdown TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL DEFAULT 0,
    overruled_value INTEGER,
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE counted_record (
    id TEXT NOT NULL PRIMARY KEY,
    figure_id TEXT NOT NULL REFERENCES report_figure (id),
    entity TEXT NOT NULL DEFAULT '',
    record_id TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    amount INTEGER NOT NULL DEFAULT 1,
    parts TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE office_template (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 0,
    body TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    login_name TEXT NOT NULL DEFAULT '',
    full_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('viewer', 'clerk', 'head', 'registry_clerk', 'administrator')),
    active INTEGER NOT NULL DEFAULT 0 CHECK (active IN (0, 1)),
    key_slot TEXT NOT NULL DEFAULT '',
    last_sign_in TEXT,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT,
    UNIQUE (login_name)
);

CREATE TABLE account_scope (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    scope_unit_id TEXT NOT NULL REFERENCES unit (id),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);

CREATE INDEX unit_by_parent_unit_id ON unit (parent_unit_id);
CREATE INDEX unit_by_successor_unit_id ON unit (successor_unit_id);
CREATE INDEX organisation_by_of_unit_id ON organisation (of_unit_id);
CREATE INDEX signer_by_of_unit_id ON signer (of_unit_id);
CREATE INDEX report_recipient_by_of_unit_id ON report_recipient (of_unit_id);
CREATE INDEX area_by_parent_area_id ON area (parent_area_id);
CREATE INDEX area_succession_by_from_area_id ON area_succession (from_area_id);
CREATE INDEX area_succession_by_to_area_id ON area_succession (to_area_id);
CREATE INDEX person_by_source_dispatch_id ON person (source_dispatch_id);
CREATE INDEX identity_number_by_person_id ON identity_number (person_id);
CREATE INDEX residence_by_person_id ON residence (person_id, deleted_at, kind, valid_from, valid_to, area_code, id);
CREATE INDEX contact_by_person_id ON contact (person_id);
CREATE INDEX unit_assignment_by_person_id ON unit_assignment (person_id);
CREATE INDEX unit_assignment_by_assigned_unit_id ON unit_assignment (assigned_unit_id);
CREATE INDEX attachment_by_owner_id ON attachment (owner_id);
CREATE INDEX legal_status_by_person_id ON legal_status (person_id, deleted_at, kind, ended_on, from_date, released_on, expunged_on, offence_group);
CREATE INDEX additional_penalty_by_person_id ON additional_penalty (person_id);
CREATE INDEX additional_penalty_by_legal_status_id ON additional_penalty (legal_status_id);
CREATE INDEX work_situation_by_person_id ON work_situation (person_id, deleted_at, valid_from, valid_to, state, id);
CREATE INDEX need_by_person_id ON need (person_id, deleted_at, kind, state);
CREATE INDEX need_by_met_by_id ON need (met_by_id);
CREATE INDEX readiness_by_person_id ON readiness (person_id, deleted_at, noted_on, state, id);
CREATE INDEX readiness_reason_by_person_id ON readiness_reason (person_id);
CREATE INDEX readiness_reason_by_readiness_id ON readiness_reason (readiness_id);
CREATE INDEX work_obstacle_by_person_id ON work_obstacle (person_id);
CREATE INDEX plan_task_by_plan_id ON plan_task (plan_id);
CREATE INDEX plan_task_by_unit_in_charge_id ON plan_task (unit_in_charge_id);
CREATE INDEX task_target_by_task_id ON task_target (task_id);
CREATE INDEX task_target_by_for_unit_id ON task_target (for_unit_id);
CREATE INDEX dispatch_by_plan_id ON dispatch (plan_id);
CREATE INDEX dispatch_by_answers_dispatch_id ON dispatch (answers_dispatch_id);
CREATE INDEX reported_figure_by_figure_unit_id ON reported_figure (figure_unit_id);
CREATE INDEX reported_figure_by_source_dispatch_id ON reported_figure (source_dispatch_id);
CREATE INDEX vocational_class_by_plan_task_id ON vocational_class (plan_task_id);
CREATE INDEX class_partner_by_class_id ON class_partner (class_id);
CREATE INDEX class_partner_by_partner_unit_id ON class_partner (partner_unit_id);
CREATE INDEX enrolment_by_class_id ON enrolment (class_id, deleted_at, state, person_id, finished_on);
CREATE INDEX enrolment_by_person_id ON enrolment (person_id);
CREATE INDEX class_guest_by_class_id ON class_guest (class_id);
CREATE INDEX class_head_count_by_class_id ON class_head_count (class_id);
CREATE INDEX attendance_by_enrolment_id ON attendance (enrolment_id);
CREATE INDEX attendance_by_class_id ON attendance (class_id);
CREATE INDEX attendance_by_person_id ON attendance (person_id);
CREATE INDEX certificate_by_enrolment_id ON certificate (enrolment_id);
CREATE INDEX certificate_by_class_id ON certificate (class_id);
CREATE INDEX certificate_by_person_id ON certificate (person_id);
CREATE INDEX class_funding_by_class_id ON class_funding (class_id);
CREATE INDEX outreach_session_by_plan_task_id ON outreach_session (plan_task_id);
CREATE INDEX session_partner_by_session_id ON session_partner (session_id);
CREATE INDEX session_partner_by_partner_unit_id ON session_partner (partner_unit_id);
CREATE INDEX session_participant_by_session_id ON session_participant (session_id, deleted_at, attendance, person_id);
CREATE INDEX session_participant_by_person_id ON session_participant (person_id);
CREATE INDEX session_head_count_by_session_id ON session_head_count (session_id);
CREATE INDEX vacancy_by_employer_id ON vacancy (employer_id);
CREATE INDEX referral_by_person_id ON referral (person_id, deleted_at, state, vacancy_id);
CREATE INDEX referral_by_employer_id ON referral (employer_id);
CREATE INDEX referral_by_vacancy_id ON referral (vacancy_id);
CREATE INDEX referral_by_plan_task_id ON referral (plan_task_id);
CREATE INDEX referral_event_by_person_id ON referral_event (person_id);
CREATE INDEX referral_event_by_referral_id ON referral_event (referral_id);
CREATE INDEX follow_up_by_person_id ON follow_up (person_id);
CREATE INDEX follow_up_by_referral_id ON follow_up (referral_id);
CREATE INDEX loan_by_person_id ON loan (person_id);
CREATE INDEX loan_by_employer_id ON loan (employer_id);
CREATE INDEX loan_by_plan_task_id ON loan (plan_task_id);
CREATE INDEX report_by_of_unit_id ON report (of_unit_id);
CREATE INDEX report_by_plan_id ON report (plan_id);
CREATE INDEX report_by_request_dispatch_id ON report (request_dispatch_id);
CREATE INDEX report_by_signer_id ON report (signer_id);
CREATE INDEX report_by_replaces_report_id ON report (replaces_report_id);
CREATE INDEX report_section_by_report_id ON report_section (report_id);
CREATE INDEX report_version_by_report_id ON report_version (report_id);
CREATE INDEX report_figure_by_version_id ON report_figure (version_id);
CREATE INDEX report_figure_by_report_id ON report_figure (report_id);
CREATE INDEX counted_record_by_figure_id ON counted_record (figure_id);
CREATE INDEX counted_record_by_record_id ON counted_record (record_id);
CREATE INDEX counted_record_by_person_id ON counted_record (person_id);
CREATE INDEX account_scope_by_account_id ON account_scope (account_id);
CREATE INDEX account_scope_by_scope_unit_id ON account_scope (scope_unit_id);
CREATE UNIQUE INDEX area_by_code ON area (code, coalesce(valid_from, ''));
CREATE INDEX area_by_level ON area (level);
CREATE UNIQUE INDEX dispatch_natural_key ON dispatch (direction, number, issuer, issued_on) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX plan_natural_key ON plan (number, coalesce(issued_on, '')) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX employer_natural_key ON employer (tax_code) WHERE deleted_at IS NULL AND tax_code <> '';
CREATE UNIQUE INDEX report_number ON report (of_unit_id, number, issued_on) WHERE deleted_at IS NULL AND number <> '';
CREATE UNIQUE INDEX enrolment_once ON enrolment (class_id, person_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX attendance_once ON attendance (enrolment_id, day) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX session_participant_once ON session_participant (session_id, person_id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX report_section_once ON report_section (report_id, section_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX report_version_once ON report_version (report_id, version);
CREATE UNIQUE INDEX account_scope_once ON account_scope (account_id, scope_unit_id) WHERE deleted_at IS NULL;
CREATE INDEX identity_number_by_number ON identity_number (number);
-- The indexes below hold all that the figures of a year read, so that no row has to be opened for them.
CREATE INDEX vocational_class_by_start ON vocational_class (starts_on);
CREATE INDEX outreach_session_by_day ON outreach_session (held_on, deleted_at, plan_task_id, unit_id, id);
CREATE INDEX outreach_session_by_unit ON outreach_session (unit_id);
CREATE INDEX vocational_class_by_unit ON vocational_class (unit_id);
CREATE INDEX referral_by_day ON referral (referred_on, deleted_at, hired_on, person_id, unit_id, plan_task_id);
CREATE INDEX referral_by_hire ON referral (hired_on, deleted_at, plan_task_id, unit_id, person_id, id) WHERE hired_on IS NOT NULL;
CREATE INDEX loan_by_day ON loan (disbursed_on, deleted_at, disbursed_amount, unit_id, person_id, plan_task_id);
CREATE INDEX need_by_kind ON need (kind, surveyed_on, closed_on, deleted_at, state, person_id, unit_id, occupation);
CREATE INDEX legal_status_by_release ON legal_status (released_on);
CREATE INDEX person_by_unit ON person (unit_id, deleted_at, sex, birth, ethnicity, occupation, id);
CREATE INDEX person_helped ON person (id) WHERE helper_name <> '';
CREATE INDEX certificate_by_day ON certificate (issued_on, deleted_at, class_id, person_id, unit_id);
CREATE INDEX follow_up_by_day ON follow_up (done_on, months, work_state, deleted_at, referral_id, person_id) WHERE done_on IS NOT NULL;
CREATE INDEX referral_gone ON referral (id) WHERE deleted_at IS NOT NULL;
CREATE INDEX person_gone ON person (id, deleted_at, closed_on, unit_id) WHERE deleted_at IS NOT NULL OR closed_on IS NOT NULL;

CREATE TABLE attachment_content (
    attachment_id TEXT NOT NULL PRIMARY KEY REFERENCES attachment (id),
    content BLOB NOT NULL
);

-- Name order of the whole register and the place of each person in the full-text index: position is
-- the index's row number and grows in name order (storage/people/PersonIndex.h).
CREATE TABLE person_order (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    position INTEGER NOT NULL UNIQUE,
    sort_key TEXT NOT NULL,
    key_version INTEGER NOT NULL
) WITHOUT ROWID; -- so that the index of positions names the person: one page less for each line of a list
CREATE INDEX person_order_by_key ON person_order (sort_key, position);

-- The words are folded by the program before they come here and begin with a letter that says what
-- they are; the tokenizer only parts them. Without columns and positions a list of matches is short,
-- and every beginning of a Vietnamese syllable has its own.
CREATE VIRTUAL TABLE person_search USING fts5 (
    words,
    content = '', contentless_delete = 1, detail = 'none', prefix = '2 3 4 5 6 7',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE register_meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- What happened, for good. Content is sealed with the person's key; without the key the event still
-- stands and the chain of hashes still verifies.
CREATE TABLE audit_event (
    sequence INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    happened_at TEXT NOT NULL,
    account_id TEXT,
    account_name TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT,
    person_id TEXT,
    unit_id TEXT,
    sealed TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_event_by_record ON audit_event (record_id);
CREATE INDEX audit_event_by_person ON audit_event (person_id);
CREATE INDEX audit_event_by_moment ON audit_event (happened_at);
CREATE TRIGGER audit_event_stands BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE (ABORT, 'audit events are append-only');
END;
CREATE TRIGGER audit_event_stays BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE (ABORT, 'audit events are append-only');
END;

-- Destroying a row here erases what the audit knows of the person.
CREATE TABLE person_key (
    person_id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL
);

CREATE TABLE form_draft (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    form TEXT NOT NULL,
    record_id TEXT,
    content TEXT NOT NULL,
    saved_at TEXT NOT NULL
);
CREATE INDEX form_draft_by_account ON form_draft (account_id);

-- What was counted last over a great register, so that it is on the screen before it is counted anew.
CREATE TABLE remembered_counting (
    account_id TEXT NOT NULL REFERENCES account (id),
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (account_id, subject)
) WITHOUT ROWID;

CREATE TABLE saved_filter (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id),
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1))
);
CREATE INDEX saved_filter_by_account ON saved_filter (account_id);

-- Two records of one person taken together, with all that is needed to take them apart again.
CREATE TABLE person_merge (
    id TEXT NOT NULL PRIMARY KEY,
    survivor_id TEXT NOT NULL REFERENCES person (id),
    merged_id TEXT NOT NULL REFERENCES person (id),
    survivor_before TEXT NOT NULL DEFAULT '',
    survivor_after TEXT NOT NULL DEFAULT '',
    merged_before TEXT NOT NULL DEFAULT '',
    moved_rows TEXT NOT NULL DEFAULT '',
    stayed_rows TEXT NOT NULL DEFAULT '',
    undone_at TEXT,
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX person_merge_by_survivor_id ON person_merge (survivor_id);
CREATE INDEX person_merge_by_merged_id ON person_merge (merged_id);
CREATE UNIQUE INDEX person_merge_once ON person_merge (merged_id) WHERE undone_at IS NULL AND deleted_at IS NULL;

-- What the program asked about and somebody answered: two people who look alike, a doubtful value.
CREATE TABLE set_aside (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    code TEXT NOT NULL DEFAULT '',
    other_id TEXT REFERENCES person (id),
    row_id TEXT,
    reason TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE UNIQUE INDEX set_aside_once ON set_aside (person_id, code, coalesce(other_id, ''), coalesce(row_id, '')) WHERE deleted_at IS NULL;
CREATE INDEX set_aside_by_person_id ON set_aside (person_id);
CREATE INDEX set_aside_by_other_id ON set_aside (other_id);

-- Keys that likely twins share, eight letters each, at the places of person_order
-- (domain/people/ComparisonKeys.h, docs/decisions/0008-comparison-keys.md).
CREATE VIRTUAL TABLE person_likeness USING fts5 (
    keys,
    content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
);

-- Whom to ask for a vacancy is looked for among those who want or know its occupation and those who live
-- near it (storage/placement/SeekerQueries.h).
CREATE INDEX need_wanted ON need (kind, state, occupation, person_id) WHERE deleted_at IS NULL;
CREATE INDEX person_by_occupation ON person (occupation) WHERE occupation <> '';
CREATE INDEX residence_by_area ON residence (area_code, person_id) WHERE deleted_at IS NULL;
CREATE INDEX follow_up_undone ON follow_up (due_on, referral_id, person_id, months, unit_id, id, created_by) WHERE done_on IS NULL AND deleted_at IS NULL;
CREATE INDEX follow_up_answered ON follow_up (referral_id, months) WHERE done_on IS NOT NULL AND deleted_at IS NULL;
-- What somebody made of a reminder (domain/reminders/ReminderMark.h). The indexes below hold what waits and
-- nothing else, so that the list of what needs a hand today is short to read.
CREATE TABLE reminder_mark (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('release', 'follow_up', 'status_end', 'open_need', 'class_start', 'class_end', 'dispatch_due', 'unit_missing', 'backup', 'doubtful_entry')),
    record_id TEXT NOT NULL,
    due_on TEXT CHECK (due_on IS NULL OR length(due_on) = 10),
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    put_off_until TEXT CHECK (put_off_until IS NULL OR length(put_off_until) = 10),
    account_id TEXT REFERENCES account (id),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE UNIQUE INDEX reminder_mark_once ON reminder_mark (record_id, kind, coalesce(due_on, '')) WHERE deleted_at IS NULL;
CREATE INDEX reminder_mark_by_account_id ON reminder_mark (account_id);
CREATE INDEX legal_status_ending ON legal_status (to_date, kind, person_id, id, created_by) WHERE ended_on IS NULL AND deleted_at IS NULL;
CREATE INDEX readiness_on_hold ON readiness (on_hold_until) WHERE on_hold_until IS NOT NULL;
CREATE INDEX need_waiting ON need (surveyed_on, kind, state, deleted_at, person_id, id, created_by) WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX legal_status_pending ON legal_status (coalesce(to_date, sentence_ends_on), ended_on, person_id, id, created_by) WHERE kind = 'about_to_be_released' AND released_on IS NULL AND deleted_at IS NULL;

-- The life of a report: each step with who and when, its files, what people say beside its paragraphs
-- (docs/decisions/0022-frozen-reports.md).
CREATE TABLE report_step (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    version INTEGER NOT NULL DEFAULT 0,
    step TEXT NOT NULL CHECK (step IN ('submitted', 'taken_back', 'signed', 'issued', 'replaced')),
    note TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX report_step_by_report_id ON report_step (report_id);
CREATE TABLE report_file (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    version_id TEXT NOT NULL REFERENCES report_version (id),
    stage TEXT NOT NULL CHECK (stage IN ('signing', 'issued')),
    format TEXT NOT NULL CHECK (format IN ('docx', 'pdf')),
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX report_file_by_report_id ON report_file (report_id);
CREATE UNIQUE INDEX report_file_once ON report_file (version_id, stage, format);
CREATE INDEX report_file_by_sha256 ON report_file (sha256);
CREATE TABLE report_file_content (
    file_id TEXT NOT NULL PRIMARY KEY REFERENCES report_file (id),
    content BLOB NOT NULL
);
CREATE TABLE report_comment (
    id TEXT NOT NULL PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report (id),
    section_key TEXT NOT NULL DEFAULT '',
    paragraph INTEGER NOT NULL DEFAULT 0,
    anchor TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX report_comment_by_report_id ON report_comment (report_id);
-- Nothing that was submitted, signed or issued changes afterwards, whatever the program does.
CREATE TRIGGER report_version_stands BEFORE UPDATE ON report_version
WHEN OLD.content IS NOT NEW.content OR OLD.sha256_docx IS NOT NEW.sha256_docx OR OLD.sha256_pdf IS NOT NEW.sha256_pdf
    OR OLD.report_id IS NOT NEW.report_id OR OLD.version IS NOT NEW.version
BEGIN
    SELECT RAISE (ABORT, 'versions of a report stand as they were made');
END;
CREATE TRIGGER report_figure_stands BEFORE UPDATE ON report_figure
WHEN OLD.version_id IS NOT NULL AND (OLD.version_id IS NOT NEW.version_id OR OLD.indicator IS NOT NEW.indicator
    OR OLD.breakdown IS NOT NEW.breakdown OR OLD.value IS NOT NEW.value
    OR OLD.overruled_value IS NOT NEW.overruled_value OR OLD.note IS NOT NEW.note)
BEGIN
    SELECT RAISE (ABORT, 'figures of a version stand as they were counted');
END;
CREATE TRIGGER report_file_content_stands BEFORE UPDATE ON report_file_content
BEGIN
    SELECT RAISE (ABORT, 'files of a report stand as they were made');
END;
CREATE TRIGGER report_issued_stands BEFORE UPDATE ON report
WHEN OLD.state = 'issued' AND (OLD.state IS NOT NEW.state OR OLD.number IS NOT NEW.number OR OLD.issued_on IS NOT NEW.issued_on)
BEGIN
    SELECT RAISE (ABORT, 'an issued report keeps its number and its day');
END;
CREATE TABLE guest_attendance (
    id TEXT NOT NULL PRIMARY KEY,
    guest_id TEXT NOT NULL REFERENCES class_guest (id),
    class_id TEXT NOT NULL REFERENCES vocational_class (id),
    day TEXT CHECK (day IS NULL OR length(day) = 10),
    state TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX guest_attendance_by_guest_id ON guest_attendance (guest_id);
CREATE INDEX guest_attendance_by_class_id ON guest_attendance (class_id);
CREATE UNIQUE INDEX guest_attendance_once ON guest_attendance (guest_id, day) WHERE deleted_at IS NULL;
CREATE TABLE employer_contact (
    id TEXT NOT NULL PRIMARY KEY,
    employer_id TEXT NOT NULL REFERENCES employer (id),
    name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    unit_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    change_stamp TEXT NOT NULL,
    deleted_at TEXT
);
CREATE INDEX employer_contact_by_employer_id ON employer_contact (employer_id);

-- What of people's files should be looked at again and from which day until which it holds
-- (storage/people/review/ReviewQueries.h). person_to_review has those whose file was written since it was looked through.
CREATE TABLE finding (
    code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    row_id TEXT NOT NULL DEFAULT '',
    a TEXT NOT NULL DEFAULT '',
    b TEXT NOT NULL DEFAULT '',
    holds_from TEXT NOT NULL DEFAULT '',
    holds_until TEXT NOT NULL DEFAULT '9'
);
CREATE INDEX finding_by_code ON finding (code, unit_id, holds_from, holds_until, person_id);
CREATE INDEX finding_by_person ON finding (person_id);
CREATE TABLE person_to_review (
    person_id TEXT NOT NULL PRIMARY KEY
);
CREATE TRIGGER person_new_to_review AFTER INSERT ON person
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (new.id);
END;
CREATE TRIGGER person_to_review_again AFTER UPDATE ON person
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (new.id);
END;
CREATE TRIGGER person_not_to_review AFTER DELETE ON person
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (old.id);
END;
CREATE TRIGGER identity_number_new_to_review AFTER INSERT ON identity_number
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (new.person_id);
END;
CREATE TRIGGER identity_number_to_review_again AFTER UPDATE ON identity_number
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER legal_status_new_to_review AFTER INSERT ON legal_status
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (new.person_id);
END;
CREATE TRIGGER legal_status_to_review_again AFTER UPDATE ON legal_status
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER need_new_to_review AFTER INSERT ON need
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (new.person_id);
END;
CREATE TRIGGER need_to_review_again AFTER UPDATE ON need
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER set_aside_new_to_review AFTER INSERT ON set_aside
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (new.person_id);
END;
CREATE TRIGGER set_aside_to_review_again AFTER UPDATE ON set_aside
BEGIN
    INSERT OR IGNORE INTO person_to_review VALUES (old.person_id), (new.person_id);
END;

-- What a list of people is sorted by other than by name, at its place in the name order; of what a catalogue names its code
-- (storage/people/finding/PersonSorting.h). With the name beside it a look at those who may be one person costs no page more.
-- person_to_sort has those whose file was written since.
CREATE TABLE person_sorting (
    position INTEGER NOT NULL PRIMARY KEY,
    birth TEXT NOT NULL,
    sex TEXT NOT NULL,
    status TEXT NOT NULL,
    unit TEXT NOT NULL,
    number TEXT NOT NULL,
    phone TEXT NOT NULL,
    commune TEXT NOT NULL,
    hamlet TEXT NOT NULL,
    helper TEXT NOT NULL,
    needs TEXT NOT NULL,
    last_counselled TEXT NOT NULL,
    full_name TEXT NOT NULL
);
CREATE INDEX person_sorting_by_birth ON person_sorting (birth);
CREATE INDEX person_sorting_by_sex ON person_sorting (sex);
CREATE INDEX person_sorting_by_status ON person_sorting (status);
CREATE INDEX person_sorting_by_unit ON person_sorting (unit);
CREATE INDEX person_sorting_by_number ON person_sorting (number);
CREATE INDEX person_sorting_by_phone ON person_sorting (phone);
CREATE INDEX person_sorting_by_commune ON person_sorting (commune);
CREATE INDEX person_sorting_by_hamlet ON person_sorting (hamlet);
CREATE INDEX person_sorting_by_helper ON person_sorting (helper);
CREATE INDEX person_sorting_by_needs ON person_sorting (needs);
CREATE INDEX person_sorting_by_last_counselled ON person_sorting (last_counselled);
CREATE TABLE person_to_sort (
    person_id TEXT NOT NULL PRIMARY KEY
);
CREATE TRIGGER person_order_new_to_sort AFTER INSERT ON person_order
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER person_order_not_to_sort AFTER DELETE ON person_order
BEGIN
    DELETE FROM person_sorting WHERE position = old.position;
END;
CREATE TRIGGER person_to_sort_again AFTER UPDATE OF full_name, birth, sex, unit_id, helper_name ON person
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.id);
END;
CREATE TRIGGER identity_number_new_to_sort AFTER INSERT ON identity_number
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER identity_number_to_sort_again AFTER UPDATE ON identity_number
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER identity_number_not_to_sort AFTER DELETE ON identity_number
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id);
END;
CREATE TRIGGER contact_new_to_sort AFTER INSERT ON contact
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER contact_to_sort_again AFTER UPDATE ON contact
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER contact_not_to_sort AFTER DELETE ON contact
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id);
END;
CREATE TRIGGER residence_new_to_sort AFTER INSERT ON residence
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER residence_to_sort_again AFTER UPDATE ON residence
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER residence_not_to_sort AFTER DELETE ON residence
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id);
END;
CREATE TRIGGER legal_status_new_to_sort AFTER INSERT ON legal_status
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER legal_status_to_sort_again AFTER UPDATE ON legal_status
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER legal_status_not_to_sort AFTER DELETE ON legal_status
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id);
END;
CREATE TRIGGER need_new_to_sort AFTER INSERT ON need
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER need_to_sort_again AFTER UPDATE ON need
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER need_not_to_sort AFTER DELETE ON need
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id);
END;
CREATE TRIGGER session_participant_new_to_sort AFTER INSERT ON session_participant
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (new.person_id);
END;
CREATE TRIGGER session_participant_to_sort_again AFTER UPDATE ON session_participant
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id), (new.person_id);
END;
CREATE TRIGGER session_participant_not_to_sort AFTER DELETE ON session_participant
BEGIN
    INSERT OR IGNORE INTO person_to_sort VALUES (old.person_id);
END;
CREATE TRIGGER outreach_session_to_sort_again AFTER UPDATE OF held_on, deleted_at ON outreach_session
BEGIN
    INSERT OR IGNORE INTO person_to_sort SELECT person_id FROM session_participant WHERE session_id = new.id;
END;
