-- Events in ClickHouse: of each uri the highest order (kill or release) and the highest version.

-- Reads the topic. The client reads committed records alone by default. Quoted: to the driver's grammar Kafka is a keyword.
CREATE TABLE inbox (event String) ENGINE = `Kafka`
SETTINGS kafka_broker_list = 'kafka:9092', kafka_topic_list = 'news.enriched', kafka_group_name = 'clickhouse',
         kafka_format = 'JSONAsString';

-- A row replaces those with the same key and a lower seq when parts are merged. FINAL asks as if they were.
CREATE TABLE events
(
    uri String,
    seq UInt64,
    place UInt64,
    is_order Bool,
    deleted Bool,
    published Nullable(DateTime64(3)),
    event String
)
ENGINE = ReplacingMergeTree(seq)
ORDER BY (uri, is_order);

CREATE MATERIALIZED VIEW take TO events AS
SELECT JSONExtractString(event, 'uri') AS uri,
       JSONExtractUInt(event, 'versionSeq') AS seq,
       bitAnd(JSONExtractUInt(event, 'versionSeq'), 4611686018427387903) AS place,
       JSONExtractUInt(event, 'versionSeq') > 4611686018427387903 AS is_order,
       JSONExtractBool(event, 'deleted') AS deleted,
       parseDateTime64BestEffortOrNull(JSONExtractString(event, 'published'), 3) AS published,
       event
FROM inbox;

-- What a newsroom may see.
CREATE VIEW shown AS
SELECT uri, argMaxIf(published, place, NOT deleted) AS published, argMaxIf(event, place, NOT deleted) AS event
FROM events FINAL
GROUP BY uri
HAVING countIf(NOT deleted) > 0 AND NOT argMaxIf(deleted, seq, is_order);

CREATE VIEW top_people_this_hour AS
SELECT JSONExtractString(person, 'id') AS id, any(JSONExtractString(person, 'name')) AS name, count() AS articles
FROM shown
ARRAY JOIN JSONExtractArrayRaw(event, 'entities') AS person
WHERE published > now() - INTERVAL 1 HOUR AND JSONExtractString(person, 'type') = 'person'
GROUP BY id
ORDER BY articles DESC;

CREATE VIEW open_corrections AS
SELECT uri, JSONExtractString(event, 'headline') AS headline, published AS corrected
FROM shown
WHERE JSONExtractString(event, 'change') = 'correction';
