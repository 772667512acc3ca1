-- A table of articles that keeps to what the event's schema says of versionSeq, whatever the order in which events are read:
-- a killed article is not shown, and its text not kept, until a release by name; after it, later versions are shown again.
--
--   SELECT take('{"uri": ...}'::jsonb);         once for each event of news.enriched, also when it is read again
--   SELECT event FROM shown WHERE uri = '...';  what a newsroom may see
--
-- Each uri has one row, made of two events: the highest order (kill or release) and the highest version that is not deleted.

CREATE TABLE articles (
    uri       text PRIMARY KEY,
    order_seq bigint NOT NULL,   -- versionSeq of the highest order; 0 when there was none
    killed    boolean NOT NULL,  -- whether that order is a kill
    place     bigint NOT NULL,   -- versionSeq modulo 2^62 of the highest version; -1 when there was none
    event     jsonb              -- that version; null when there was none, or a kill has taken it
);

CREATE VIEW shown AS
    SELECT uri, event FROM articles WHERE NOT killed AND event IS NOT NULL;

CREATE FUNCTION take(taken jsonb) RETURNS void LANGUAGE sql AS $$
    WITH read AS (
        SELECT taken->>'uri' AS uri,
               (taken->>'versionSeq')::bigint AS seq,
               (taken->>'versionSeq')::bigint & 4611686018427387903 AS place,
               (taken->>'versionSeq')::bigint > 4611686018427387903 AS is_order,
               (taken->>'deleted')::boolean AS deleted
    )
    INSERT INTO articles AS kept (uri, order_seq, killed, place, event)
    SELECT uri,
           CASE WHEN is_order THEN seq ELSE 0 END,
           deleted,
           CASE WHEN deleted THEN -1 ELSE place END,
           CASE WHEN deleted THEN NULL ELSE taken END
      FROM read
    ON CONFLICT (uri) DO UPDATE SET
        order_seq = greatest(kept.order_seq, excluded.order_seq),
        killed = CASE WHEN excluded.order_seq > 0 AND excluded.order_seq >= kept.order_seq
                      THEN excluded.killed ELSE kept.killed END,
        place = greatest(kept.place, excluded.place),
        event = CASE WHEN excluded.event IS NOT NULL AND excluded.place >= kept.place
                     THEN excluded.event ELSE kept.event END;

    -- The text of what was sent before the kill goes. It could not come back: a release is a later version itself.
    UPDATE articles
       SET event = NULL
     WHERE uri = taken->>'uri' AND killed AND place <= (order_seq & 4611686018427387903);
$$;
