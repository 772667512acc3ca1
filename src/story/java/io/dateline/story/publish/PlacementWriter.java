package io.dateline.story.publish;

import io.dateline.story.placing.Placement;
import io.dateline.story.placing.Prior;
import io.dateline.story.placing.Removal;
import io.dateline.story.placing.StoryState;
import io.dateline.story.placing.TrendState;
import io.dateline.story.placing.Windows;
import io.dateline.story.versions.Ruling.Withdraw;
import io.dateline.story.versions.VersionRelation;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what a shard found: relations in full, stories, trends. */
public final class PlacementWriter {
    private final Envelope envelope;

    public PlacementWriter(String digest) {
        envelope = new Envelope(digest);
    }

    /**
     * The relation of a placed version.
     *
     * @param opening what the first stage wrote
     * @param basedOn uris of killed items whose text it shares
     */
    public OutputRecord relation(
            String uri,
            Mark mark,
            String eventId,
            VersionRelation.Kind kind,
            byte[] opening,
            Placement placement,
            Set<String> basedOn) {
        byte[] value = Json.object(out -> {
            out.members(opening);
            out.put("storyId", placement.storyId().isEmpty() ? null : placement.storyId());
            if (placement.novelty() >= 0) {
                out.object("novelty", () -> novelty(out, placement));
            }
            out.objects("priors", placement.priors(), prior -> prior(out, prior));
            if (!basedOn.isEmpty()) {
                out.strings("basedOnRetracted", basedOn);
            }
        });
        return relation("relation." + Json.label(kind), uri, eventId, mark.time(), value);
    }

    private OutputRecord relation(String type, String uri, String eventId, long time, byte[] value) {
        return envelope.record(Output.RELATIONS, type, uri, eventId, time, value);
    }

    private static void novelty(Json out, Placement placement) {
        out.put("score", placement.novelty()).anchors("newSentences", placement.newSentences());
        out.object("storyCounts", () -> counts(out, placement.storyCounts()));
        out.objects("entityCounts", placement.entityCounts(), entity -> {
            out.put("id", entity.id());
            counts(out, entity.counts());
        });
    }

    private static void counts(Json out, List<Integer> counts) {
        for (int i = 0; i < Math.min(counts.size(), Windows.NAMES.size()); i++) {
            out.put(Windows.NAMES.get(i), counts.get(i));
        }
    }

    private static void prior(Json out, Prior prior) {
        out.put("uri", prior.uri()).put("version", prior.version()).put("provider", prior.provider());
        out.put("duplicate", prior.duplicate()).put("template", prior.template());
        out.score("similarity", prior.similarity()).score("containment", prior.containment());
        out.anchors("sharedSentences", prior.sharedSentences());
    }

    /** The relation of a kill or hold, with everything that it touched. */
    public OutputRecord withdrawn(Withdraw withdraw, Removal removal) {
        Mark newest = withdraw.versions().get(0);
        boolean killed = withdraw.withdrawal().standing() == Standing.CANCELED;
        VersionRelation.Kind kind = killed ? VersionRelation.Kind.CANCELED : VersionRelation.Kind.WITHHELD;
        byte[] value = Json.object(out -> {
            out.put("uri", withdraw.uri()).put("version", newest.version()).put("versionSeq", newest.seq());
            out.put("eventId", withdraw.withdrawal().eventId())
                    .time("published", withdraw.withdrawal().time());
            out.put("relation", kind)
                    .put("versionNumber", withdraw.versions().size())
                    .put("isLatest", true);
            out.put("withdrawnBy", withdraw.withdrawal().by());
            out.object(
                    "retracts",
                    () -> RetractsSection.write(
                            out, withdraw.uri(), withdraw.versions(), removal.stories(), removal.duplicates()));
        });
        String type = "relation." + Json.label(kind);
        return relation(
                type,
                withdraw.uri(),
                withdraw.withdrawal().eventId(),
                withdraw.withdrawal().time(),
                value);
    }

    /** Says of an item that stands that it shares its text with a killed one. */
    public OutputRecord basedOnRetracted(String uri, Mark mark, Withdraw withdraw, List<String> basedOn) {
        byte[] value = Json.object(out -> {
            out.put("uri", uri).put("version", mark.version()).put("versionSeq", mark.seq());
            out.put("eventId", withdraw.withdrawal().eventId())
                    .time("published", withdraw.withdrawal().time());
            out.put("relation", "based_on_retracted").put("versionNumber", 0).put("isLatest", true);
            out.strings("basedOnRetracted", basedOn);
        });
        return relation(
                "relation.based_on_retracted",
                uri,
                withdraw.withdrawal().eventId(),
                withdraw.withdrawal().time(),
                value);
    }

    /**
     * The stories and trends that changed.
     *
     * @param cause id of the event that changed them
     */
    public List<OutputRecord> effects(io.dateline.story.placing.Effects effects, String cause) {
        List<OutputRecord> records = new ArrayList<>();
        effects.stories().forEach(story -> records.add(story(story, cause)));
        effects.forgotten().forEach(id -> records.add(envelope.tombstone(Output.STORIES, id)));
        effects.trends().forEach(trend -> records.add(trend(trend, cause)));
        return records;
    }

    private OutputRecord story(StoryState story, String cause) {
        byte[] value = Json.object(out -> {
            out.put("id", story.id()).orNull("title", story.title()).put("state", story.phase());
            out.put("language", story.language())
                    .time("firstSeen", story.first())
                    .time("lastSeen", story.last());
            out.put("items", story.items()).put("independentItems", story.independent());
            out.put("sources", story.sources()).strings("entityIds", story.entityIds());
            out.strings("placeIds", story.placeIds()).strings("topicCodes", story.topicCodes());
            out.orNull("mergedInto", story.mergedInto().isEmpty() ? null : story.mergedInto());
            out.objects("members", story.members(), member -> member(out, member));
            out.objects("summary", story.summary(), sentence -> {
                out.put("uri", sentence.uri()).put("version", sentence.version());
                out.at(sentence.at()).put("text", sentence.text());
            });
        });
        String type = "story." + Json.label(story.phase());
        return envelope.record(Output.STORIES, type, story.id(), cause, story.last(), value);
    }

    private static void member(Json out, StoryState.Member member) {
        out.put("uri", member.uri()).put("version", member.version()).put("provider", member.provider());
        out.time("published", member.time()).orNull("copyOf", member.copyOf().isEmpty() ? null : member.copyOf());
    }

    private OutputRecord trend(TrendState trend, String cause) {
        byte[] value = Json.object(out -> {
            out.put("id", trend.id()).put("kind", trend.kind());
            out.time("bucket", trend.bucket()).put("count", trend.count()).put("lastHour", trend.hour());
            out.score("surprise", trend.surprise());
        });
        return envelope.record(Output.TRENDS, "trend.changed", trend.id(), cause, trend.bucket(), value);
    }
}
