-- Questions of a newsroom, over the tables of articles.sql, and a door through which programs without SQL of their own write.

-- The people written about most in the hour before a moment: how many articles name them, and how much these are about them.
CREATE FUNCTION top_people(until timestamptz)
RETURNS TABLE (id text, name text, articles bigint, relevance bigint) LANGUAGE sql STABLE AS $$
    SELECT person->>'id', min(person->>'name'), count(*), sum((person->>'relevance')::bigint)
      FROM shown, jsonb_array_elements(event->'entities') AS person
     WHERE person->>'type' = 'person'
       AND (event->>'published')::timestamptz > until - interval '1 hour'
       AND (event->>'published')::timestamptz <= until
     GROUP BY person->>'id'
     ORDER BY 3 DESC, 4 DESC, 1
$$;

CREATE VIEW top_people_this_hour AS
    SELECT * FROM top_people(now());

-- Articles whose version on show is a correction: nothing was sent after it, so whoever used the article has to be told.
CREATE VIEW open_corrections AS
    SELECT uri, event->>'headline' AS headline, (event->>'published')::timestamptz AS corrected,
           event->'item'->>'edNote' AS note
      FROM shown
     WHERE event->>'change' = 'correction';

-- Whatever is inserted here is taken, and nothing is stored: for COPY and for Kafka Connect.
CREATE TABLE inbox (event jsonb);

CREATE FUNCTION take_inbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM take(NEW.event);
    RETURN NULL;
END
$$;

CREATE TRIGGER take_each BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION take_inbox();
