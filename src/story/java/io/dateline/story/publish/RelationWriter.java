package io.dateline.story.publish;

import io.dateline.story.item.Item;
import io.dateline.story.versions.Ruling.Relate;
import io.dateline.story.versions.VersionRelation;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.diff.Difference;
import java.util.List;

/** Writes what an event is to the versions before it, for {@code news.relations}. */
public final class RelationWriter {
    private final Envelope envelope;

    public RelationWriter(String digest) {
        envelope = new Envelope(digest);
    }

    /** A relation that no shard adds to: of a late version, a repeat, a refused one, a kill of what was never placed. */
    public OutputRecord alone(Relate relate) {
        byte[] value = Json.object(out -> {
            members(out, relate.uri(), relate.mark(), relate.eventId(), relate.relation(), relate.other());
            if (!relate.retracted().isEmpty()) {
                out.object(
                        "retracts",
                        () -> RetractsSection.write(out, relate.uri(), relate.retracted(), List.of(), List.of()));
            }
        });
        return record(
                relate.uri(),
                relate.eventId(),
                relate.mark().time(),
                relate.relation().kind(),
                value);
    }

    /** The members that the first stage knows, to be completed by the shard. */
    public static byte[] opening(Item item, Mark mark, VersionRelation relation) {
        return Json.object(out -> members(out, item.uri(), mark, item.head().eventId(), relation, ""));
    }

    OutputRecord record(String uri, String eventId, long time, VersionRelation.Kind kind, byte[] value) {
        return envelope.record(Output.RELATIONS, "relation." + Json.label(kind), uri, eventId, time, value);
    }

    private static void members(
            Json out, String uri, Mark mark, String eventId, VersionRelation relation, String other) {
        out.put("uri", uri).put("version", mark.version()).put("versionSeq", mark.seq());
        out.put("eventId", eventId).time("published", mark.time());
        out.put("relation", relation.kind()).put("versionNumber", relation.number());
        out.put("isLatest", relation.latest());
        Mark previous = relation.previous();
        if (previous != null) {
            out.object("supersedes", () -> {
                out.put("uri", other.isEmpty() ? uri : other).put("version", previous.version());
                out.put("versionSeq", previous.seq());
            });
        }
        if (relation.difference().changeClass() != Difference.ChangeClass.UNKNOWN) {
            out.object("difference", () -> DifferenceSection.write(out, relation.difference()));
        }
    }
}
