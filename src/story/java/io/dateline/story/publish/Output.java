package io.dateline.story.publish;

import java.util.Locale;

/** A kind of record that leaves this building, with its topic. */
public enum Output {
    /** The newest usable version of each item, keyed by uri; compacted. */
    LATEST("news.latest"),
    /** What each event is to those before it, keyed by uri. */
    RELATIONS("news.relations"),
    /** Each story as it stands, keyed by its id; compacted. */
    STORIES("news.stories"),
    /** How often an entity or topic is named, keyed by its id; compacted. */
    TRENDS("news.trends");

    private final String topic;
    private final String schema;

    Output(String topic) {
        this.topic = topic;
        this.schema = "urn:dateline:schema:" + name().toLowerCase(Locale.ROOT) + ":v1";
    }

    /** The topic's name where no setting gives another. */
    public String topic() {
        return topic;
    }

    /** The {@code $id} of the schema that values keep to. */
    public String schema() {
        return schema;
    }
}
