-- Events as a table in Flink SQL, and what is asked of it. ksqlDB has no ROW_NUMBER: there, key a table by uri instead.

CREATE TABLE events (
    uri STRING,
    versionSeq BIGINT,
    deleted BOOLEAN,
    published STRING,
    headline STRING,
    `change` STRING,
    entities ARRAY<ROW<id STRING, name STRING, `type` STRING, relevance INT>>,
    sent TIMESTAMP_LTZ(3) METADATA FROM 'timestamp'
) WITH (
    'connector' = 'kafka',
    'topic' = 'news.enriched',
    'properties.bootstrap.servers' = 'kafka:9092',
    'properties.isolation.level' = 'read_committed',
    'scan.startup.mode' = 'earliest-offset',
    'format' = 'json',
    'json.ignore-parse-errors' = 'false'
);

-- Of each uri the event with the highest versionSeq: a kill outranks every version, so a killed article leaves the views.
CREATE VIEW shown AS
SELECT uri, headline, `change`, entities, sent
FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY uri ORDER BY versionSeq DESC, sent DESC) AS place
    FROM events
)
WHERE place = 1 AND NOT deleted;

CREATE VIEW top_people_by_hour AS
SELECT DATE_FORMAT(sent, 'yyyy-MM-dd HH') AS sent_hour, person.id, MAX(person.name) AS name, COUNT(*) AS articles
FROM shown
CROSS JOIN UNNEST(entities) AS person (id, name, kind, relevance)
WHERE person.kind = 'person'
GROUP BY DATE_FORMAT(sent, 'yyyy-MM-dd HH'), person.id;

CREATE VIEW open_corrections AS
SELECT uri, headline, sent AS corrected
FROM shown
WHERE `change` = 'correction';
