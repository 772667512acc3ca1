-- A day of events in DuckDB, from a file of one event a line. Run again when the file has grown: each statement replaces what was there.

CREATE OR REPLACE TABLE events AS
    SELECT json->>'uri' AS uri,
           (json->>'versionSeq')::BIGINT AS seq,
           (json->>'versionSeq')::BIGINT & 4611686018427387903 AS place,
           (json->>'versionSeq')::BIGINT > 4611686018427387903 AS is_order,
           (json->>'deleted')::BOOLEAN AS deleted,
           row_number() OVER () AS line,
           json AS event
      FROM read_ndjson_objects('events.jsonl');

-- Uris whose highest order is a kill, with the place of that kill.
CREATE OR REPLACE TABLE killed AS
    SELECT uri, max(place) AS place
      FROM events
     WHERE is_order
     GROUP BY uri
    HAVING last(deleted ORDER BY seq);

-- The text of what was sent before the kill goes. Delete the file, too.
UPDATE events SET event = NULL
  FROM killed
 WHERE events.uri = killed.uri AND events.place <= killed.place;

-- What a newsroom may see: of each uri the highest version, unless it is killed.
CREATE OR REPLACE VIEW shown AS
    SELECT uri, last(event ORDER BY place, line) AS event
      FROM events
     WHERE NOT deleted AND uri NOT IN (SELECT uri FROM killed)
     GROUP BY uri;

-- The people written about most in the hour before a moment.
CREATE OR REPLACE MACRO top_people(until) AS TABLE
    WITH named AS (
        SELECT unnest(from_json(event->'entities', '["JSON"]')) AS person
          FROM shown
         WHERE (event->>'published')::TIMESTAMPTZ > until - INTERVAL 1 HOUR
           AND (event->>'published')::TIMESTAMPTZ <= until
    )
    SELECT person->>'id' AS id, min(person->>'name') AS name, count(*) AS articles,
           sum((person->>'relevance')::BIGINT) AS relevance
      FROM named
     WHERE person->>'type' = 'person'
     GROUP BY person->>'id'
     ORDER BY articles DESC, relevance DESC, id;

-- Articles whose version on show is a correction.
CREATE OR REPLACE VIEW open_corrections AS
    SELECT uri, event->>'headline' AS headline, (event->>'published')::TIMESTAMPTZ AS corrected,
           event->'item'->>'edNote' AS note
      FROM shown
     WHERE event->>'change' = 'correction';
