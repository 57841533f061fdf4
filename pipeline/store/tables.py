"""The tables of the knowledge base as SQL: a document and everything that was found in it.

`fact` and `entity` are the ids that stand in the JSON too; integer keys join the tables and mean nothing else.
"""

DOCUMENTS = """
CREATE TABLE runs (
  id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, accord TEXT NOT NULL,
  documents INTEGER, failures INTEGER
) STRICT;
CREATE TABLE documents (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, doc TEXT NOT NULL, path TEXT NOT NULL,
  title TEXT, source TEXT, published TEXT, lang TEXT NOT NULL,
  sha256 TEXT NOT NULL, encoding TEXT NOT NULL, media_type TEXT NOT NULL, text TEXT NOT NULL,
  raw_characters INTEGER NOT NULL, text_characters INTEGER NOT NULL,
  segments INTEGER NOT NULL, quoted_characters INTEGER NOT NULL,
  versions TEXT NOT NULL CHECK (json_valid(versions)),
  run_id INTEGER NOT NULL REFERENCES runs (id)
) STRICT;
CREATE INDEX documents_by_run ON documents (run_id);
CREATE TABLE bylines (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, part TEXT NOT NULL CHECK (part IN ('author', 'editor')), name TEXT NOT NULL
) STRICT;
CREATE INDEX bylines_by_document ON bylines (document_id);
CREATE TABLE warnings (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  code TEXT NOT NULL, message TEXT NOT NULL, start INTEGER, "end" INTEGER
) STRICT;
CREATE INDEX warnings_by_document ON warnings (document_id);
CREATE TABLE failures (
  id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  path TEXT NOT NULL, reason TEXT NOT NULL, remedy TEXT NOT NULL
) STRICT;
CREATE INDEX failures_by_run ON failures (run_id);
CREATE TABLE passages (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  role TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_by_document ON passages (document_id, start);
"""

ENTITIES = """
CREATE TABLE organizations (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  entity TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT
) STRICT;
CREATE INDEX organizations_by_document ON organizations (document_id);
CREATE INDEX organizations_by_entity ON organizations (entity);
CREATE INDEX organizations_by_name ON organizations (name);
CREATE TABLE people (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  entity TEXT NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE INDEX people_by_document ON people (document_id);
CREATE INDEX people_by_entity ON people (entity);
CREATE INDEX people_by_name ON people (name);
CREATE TABLE places (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  entity TEXT NOT NULL, name TEXT NOT NULL, code TEXT
) STRICT;
CREATE INDEX places_by_document ON places (document_id);
CREATE INDEX places_by_entity ON places (entity);
CREATE INDEX places_by_name ON places (name);
CREATE TABLE names (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  entity TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('organization', 'person', 'place')),
  name TEXT NOT NULL, alias INTEGER NOT NULL CHECK (alias IN (0, 1))
) STRICT;
CREATE INDEX names_by_document ON names (document_id, entity);
CREATE INDEX names_by_name ON names (name);
CREATE TABLE roles (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, title TEXT NOT NULL, org TEXT, org_entity TEXT, status TEXT NOT NULL
) STRICT;
CREATE INDEX roles_by_person ON roles (person_id);
CREATE INDEX roles_by_org ON roles (org);
CREATE TABLE dates (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  text TEXT NOT NULL, start TEXT, "end" TEXT, precision TEXT NOT NULL, origin TEXT NOT NULL,
  bound TEXT NOT NULL, part_of_day TEXT NOT NULL, partial TEXT
) STRICT;
CREATE INDEX dates_by_document ON dates (document_id);
CREATE INDEX dates_by_start ON dates (start);
CREATE TABLE numbers (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  text TEXT NOT NULL, value REAL NOT NULL, upper REAL, unit TEXT, modifier TEXT NOT NULL, kind TEXT NOT NULL,
  currency TEXT, duration TEXT, garbled INTEGER NOT NULL CHECK (garbled IN (0, 1))
) STRICT;
CREATE INDEX numbers_by_document ON numbers (document_id);
"""

FACTS = """
CREATE TABLE agreements (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  fact TEXT NOT NULL, main INTEGER NOT NULL CHECK (main IN (0, 1)),
  title TEXT, kind TEXT NOT NULL, status TEXT NOT NULL,
  signed TEXT, effective TEXT, announced TEXT, place TEXT, term TEXT,
  value REAL, upper REAL, unit TEXT, currency TEXT
) STRICT;
CREATE INDEX agreements_by_document ON agreements (document_id);
CREATE INDEX agreements_by_fact ON agreements (fact);
CREATE INDEX agreements_by_signed ON agreements (signed);
CREATE TABLE agreement_parties (
  id INTEGER PRIMARY KEY, agreement_id INTEGER NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, name TEXT NOT NULL, entity TEXT
) STRICT;
CREATE INDEX agreement_parties_by_agreement ON agreement_parties (agreement_id);
CREATE INDEX agreement_parties_by_name ON agreement_parties (name);
CREATE TABLE agreement_fields (
  id INTEGER PRIMARY KEY, agreement_id INTEGER NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, field TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_fields_by_agreement ON agreement_fields (agreement_id);
CREATE INDEX agreement_fields_by_field ON agreement_fields (field);
CREATE TABLE signatories (
  id INTEGER PRIMARY KEY, agreement_id INTEGER NOT NULL REFERENCES agreements (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, part TEXT NOT NULL CHECK (part IN ('signatory', 'witness')),
  person TEXT NOT NULL, org TEXT, person_entity TEXT, org_entity TEXT
) STRICT;
CREATE INDEX signatories_by_agreement ON signatories (agreement_id);
CREATE INDEX signatories_by_person ON signatories (person);
CREATE TABLE events (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  fact TEXT NOT NULL, main INTEGER NOT NULL CHECK (main IN (0, 1)),
  kind TEXT NOT NULL, name TEXT, status TEXT NOT NULL, start TEXT, "end" TEXT, place TEXT
) STRICT;
CREATE INDEX events_by_document ON events (document_id);
CREATE INDEX events_by_fact ON events (fact);
CREATE INDEX events_by_start ON events (start);
CREATE TABLE event_participants (
  id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('organization', 'person')),
  role TEXT, name TEXT NOT NULL, entity TEXT
) STRICT;
CREATE INDEX event_participants_by_event ON event_participants (event_id);
CREATE INDEX event_participants_by_name ON event_participants (name);
CREATE TABLE figures (
  id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, value REAL NOT NULL, upper REAL, unit TEXT, currency TEXT
) STRICT;
CREATE INDEX figures_by_event ON figures (event_id);
CREATE TABLE commitments (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  fact TEXT NOT NULL, main INTEGER NOT NULL CHECK (main IN (0, 1)),
  action TEXT NOT NULL, object TEXT NOT NULL, status TEXT NOT NULL, evidence TEXT NOT NULL,
  deadline TEXT, value REAL, upper REAL, unit TEXT, currency TEXT
) STRICT;
CREATE INDEX commitments_by_document ON commitments (document_id);
CREATE INDEX commitments_by_fact ON commitments (fact);
CREATE TABLE commitment_actors (
  id INTEGER PRIMARY KEY, commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, name TEXT NOT NULL, entity TEXT
) STRICT;
CREATE INDEX commitment_actors_by_commitment ON commitment_actors (commitment_id);
CREATE INDEX commitment_actors_by_name ON commitment_actors (name);
"""

EVIDENCE = """
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  owner TEXT NOT NULL, owner_id INTEGER NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
  raw_start INTEGER NOT NULL, raw_end INTEGER NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL
) STRICT;
CREATE INDEX evidence_by_document ON evidence (document_id);
CREATE INDEX evidence_by_owner ON evidence (owner, owner_id);
CREATE TABLE judgements (
  id INTEGER PRIMARY KEY, made TEXT NOT NULL, reviewer TEXT NOT NULL,
  subject TEXT NOT NULL, slot TEXT, decision TEXT NOT NULL, value TEXT, note TEXT
) STRICT;
CREATE INDEX judgements_by_subject ON judgements (subject);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
BEGIN SELECT raise(ABORT, 'a judgement is never changed: add another one'); END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements
BEGIN SELECT raise(ABORT, 'a judgement is never deleted: add another one'); END;
"""

# The indexed text has a space of no width around every Chinese character; see search.py.
SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER search_forgets AFTER DELETE ON passages
BEGIN DELETE FROM search WHERE rowid = old.id; END;
"""

# `seen` is the run that met a source or document last, `run_id` the one that read it. A source whose `sha256` is null was not read to
# its end. A failure of a source stays until the source is read again; those without a source are of the last run's paths.
SOURCES = """
CREATE TABLE sources (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, place TEXT NOT NULL, sha256 TEXT, made_by TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES runs (id), seen INTEGER NOT NULL
) STRICT;
CREATE INDEX sources_by_run ON sources (run_id);
CREATE INDEX sources_by_seen ON sources (seen);
ALTER TABLE documents ADD COLUMN source_id INTEGER REFERENCES sources (id) ON DELETE CASCADE;
ALTER TABLE documents ADD COLUMN made_by TEXT;
ALTER TABLE documents ADD COLUMN seen INTEGER;
CREATE INDEX documents_by_source ON documents (source_id);
ALTER TABLE failures ADD COLUMN source_id INTEGER REFERENCES sources (id) ON DELETE CASCADE;
CREATE INDEX failures_by_source ON failures (source_id);
ALTER TABLE runs ADD COLUMN unchanged INTEGER;
"""

# A text is what documents have in common but for headline and byline; the first document of a text, or of texts that are near each
# other, is taken for the original, the others for reposts of it.
REPOSTS = """
CREATE TABLE texts (id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE text_bands (
  key INTEGER NOT NULL, text_id INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE, PRIMARY KEY (key, text_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_bands_by_text ON text_bands (text_id);
CREATE TABLE near_texts (
  text_id INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
  likeness REAL NOT NULL, PRIMARY KEY (text_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX near_texts_by_other ON near_texts (other_id);
ALTER TABLE documents ADD COLUMN text_id INTEGER REFERENCES texts (id);
CREATE INDEX documents_by_text ON documents (text_id);
CREATE TABLE reposts (
  document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  original_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, likeness REAL NOT NULL
) STRICT;
CREATE INDEX reposts_by_original ON reposts (original_id);
CREATE VIEW repost_list AS
SELECT o.name AS original, d.name AS doc, r.likeness, d.title AS headline, d.source, d.published
FROM reposts r JOIN documents d ON d.id = r.document_id JOIN documents o ON o.id = r.original_id;
"""
