package io.dateline.story.publish;

import io.dateline.story.versions.Ruling.Hide;
import io.dateline.story.versions.Ruling.Show;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Place;
import io.dateline.story.versions.chain.Row;
import io.dateline.story.versions.chain.Standing;
import java.util.List;
import java.util.Objects;

/** Writes rows of {@code news.latest}. Every member is always present, so that each row has the same columns. */
public final class LatestWriter {
    private final Envelope envelope;

    public LatestWriter(String digest) {
        envelope = new Envelope(digest);
    }

    public OutputRecord show(Show show) {
        Row row = Objects.requireNonNull(show.chain().row());
        Place place = show.chain().place();
        byte[] value = Json.object(out -> {
            opening(out, show.uri(), row.version(), row.versionSeq(), false);
            out.orNull("provider", row.provider()).orNull("language", row.language());
            out.time("published", row.time()).orNull("headline", row.headline());
            out.put("pubStatus", "usable").put("change", row.change()).put("form", row.form());
            out.orNull("urgency", row.urgency()).orNull("locatedId", row.locatedId());
            out.strings("entityIds", row.entityIds()).strings("topicCodes", row.topicCodes());
            out.strings("countryCodes", row.countryCodes());
            out.put("versions", show.chain().count());
            place(out, place, show.chain().supersededBy());
            out.orNull("withdrawnBy", (String) null).put("eventId", row.eventId());
        });
        return envelope.record(Output.LATEST, "latest.changed", show.uri(), row.eventId(), row.time(), value);
    }

    private static void place(Json out, Place place, String supersededBy) {
        out.orNull("storyId", orNull(place.storyId()));
        out.orNull("novelty", place.novelty() < 0 ? null : (Integer) place.novelty());
        out.orNull("copyOf", orNull(place.copyOf()));
        out.strings("basedOnRetracted", place.basedOn());
        out.orNull("supersededBy", orNull(supersededBy));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    /** A row that says the item is gone or held back; nothing of its text is left in it. */
    public OutputRecord hide(Hide hide) {
        Mark newest = hide.newest();
        boolean killed = hide.withdrawal().standing() == Standing.CANCELED;
        byte[] value = Json.object(out -> {
            opening(out, hide.uri(), newest == null ? "" : newest.version(), newest == null ? 0 : newest.seq(), killed);
            out.orNull("provider", (String) null).orNull("language", (String) null);
            out.time("published", hide.withdrawal().time()).orNull("headline", (String) null);
            out.put("pubStatus", killed ? "canceled" : "withheld");
            out.put("change", killed ? "kill" : "hold").put("form", "unknown");
            out.orNull("urgency", (Integer) null).orNull("locatedId", (String) null);
            out.strings("entityIds", List.of()).strings("topicCodes", List.of());
            out.strings("countryCodes", List.of()).put("versions", 0);
            place(out, Place.NONE, "");
            out.orNull("withdrawnBy", hide.withdrawal().by())
                    .put("eventId", hide.withdrawal().eventId());
        });
        String type = killed ? "latest.deleted" : "latest.withheld";
        return envelope.record(
                Output.LATEST,
                type,
                hide.uri(),
                hide.withdrawal().eventId(),
                hide.withdrawal().time(),
                value);
    }

    public OutputRecord forget(String uri) {
        return envelope.tombstone(Output.LATEST, uri);
    }

    private static void opening(Json out, String uri, String version, long seq, boolean deleted) {
        out.put("uri", uri).put("version", version).put("versionSeq", seq).put("deleted", deleted);
    }
}
