"""The views of the knowledge base as SQL: what people read, and the two that scorers read."""

FOR_PEOPLE = """
CREATE VIEW agreement_list AS
SELECT a.fact, a.title, a.kind, a.status, a.signed,
  (SELECT group_concat(name, '; ') FROM
    (SELECT name FROM agreement_parties WHERE agreement_id = a.id ORDER BY position)) AS parties,
  (SELECT group_concat(person || coalesce(' (' || org || ')', ''), '; ') FROM
    (SELECT person, org FROM signatories WHERE agreement_id = a.id AND part = 'signatory' ORDER BY position)
  ) AS signatories,
  a.place,
  (SELECT group_concat(field, '; ') FROM
    (SELECT field FROM agreement_fields WHERE agreement_id = a.id ORDER BY position)) AS fields,
  a.term, a.value, a.unit, a.main, d.name AS doc, d.title AS headline, d.source, d.published
FROM agreements a JOIN documents d ON d.id = a.document_id;

CREATE VIEW event_list AS
SELECT e.fact, e.kind, e.name, e.status, e.start, e."end", e.place,
  (SELECT group_concat(name || ' (' || role || ')', '; ') FROM
    (SELECT name, role FROM event_participants WHERE event_id = e.id AND role IS NOT NULL ORDER BY position)
  ) AS organizers,
  (SELECT group_concat(name, '; ') FROM
    (SELECT name FROM event_participants WHERE event_id = e.id AND kind = 'person' ORDER BY position)
  ) AS people,
  (SELECT group_concat(name, '; ') FROM
    (SELECT name FROM event_participants
     WHERE event_id = e.id AND kind = 'organization' AND role IS NULL ORDER BY position)
  ) AS orgs,
  e.main, d.name AS doc, d.title AS headline, d.source, d.published
FROM events e JOIN documents d ON d.id = e.document_id;

CREATE VIEW commitment_list AS
SELECT c.fact,
  (SELECT group_concat(name, '; ') FROM
    (SELECT name FROM commitment_actors WHERE commitment_id = c.id ORDER BY position)) AS actors,
  c.action, c.object, c.status, c.deadline, c.evidence, c.main,
  d.name AS doc, d.title AS headline, d.source, d.published
FROM commitments c JOIN documents d ON d.id = c.document_id;

CREATE VIEW person_roles AS
SELECT p.name AS person, r.title, r.org, r.status, d.name AS doc, d.title AS headline, d.published
FROM roles r JOIN people p ON p.id = r.person_id JOIN documents d ON d.id = p.document_id;

CREATE VIEW cooperation AS
SELECT x.name AS party, y.name AS other, count(DISTINCT a.fact) AS agreements,
  min(a.signed) AS first_signed, max(a.signed) AS last_signed, count(DISTINCT a.document_id) AS documents
FROM agreement_parties x
JOIN agreement_parties y ON y.agreement_id = x.agreement_id AND x.name < y.name
JOIN agreements a ON a.id = x.agreement_id
GROUP BY x.name, y.name;
"""

FOR_SCORERS = """
CREATE VIEW entity_mentions AS
SELECT n.entity, n.kind, d.name AS doc, n.name FROM names n JOIN documents d ON d.id = n.document_id;

CREATE VIEW fact_reports AS
SELECT a.fact, 'agreement' AS kind, d.name AS doc, a.main FROM agreements a JOIN documents d ON d.id = a.document_id
UNION ALL
SELECT e.fact, 'event', d.name, e.main FROM events e JOIN documents d ON d.id = e.document_id;
"""
