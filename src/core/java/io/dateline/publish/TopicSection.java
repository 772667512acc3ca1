package io.dateline.publish;

import io.dateline.article.Keyphrase;
import io.dateline.article.Topic;
import java.util.List;

/** Writes what the article is about: its keyphrases and its IPTC Media Topics. */
final class TopicSection {
    private static final String PREFIX = "medtop:";
    private static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

    private TopicSection() {}

    static void keyphrases(Members out, Anchors anchors, List<Keyphrase> keyphrases, Shape shape) {
        out.objects("keyphrases", keyphrases, keyphrase -> {
            out.put("phrase", keyphrase.phrase());
            out.score("score", keyphrase.score());
            if (shape.hasEvidence()) {
                out.objects("mentions", keyphrase.mentions(), anchors::quote);
            }
        });
    }

    static void topics(Members out, Anchors anchors, List<Topic> topics, Shape shape) {
        out.objects("topics", topics, topic -> {
            out.put("code", topic.code());
            out.put("uri", uri(topic.code()));
            out.put("name", topic.name());
            out.put("level", topic.level());
            out.score("score", topic.score());
            if (shape.hasEvidence()) {
                out.objects("evidence", topic.evidence(), anchors::quote);
            }
        });
    }

    /** The concept's URI in IPTC's own vocabulary for {@code medtop:} codes, else the code itself. */
    static String uri(String code) {
        return code.startsWith(PREFIX) ? SCHEME + code.substring(PREFIX.length()) : code;
    }
}
