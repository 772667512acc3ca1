package io.dateline.analyse.topic;

import io.dateline.article.Prose;
import io.dateline.article.Topic;
import java.util.List;

/** Assigns IPTC Media Topics. */
public final class TopicClassifier {
    public List<Topic> classify(Prose prose) {
        return List.of();
    }
}
