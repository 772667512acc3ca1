package io.dateline.analyse;

import io.dateline.analyse.entity.EntityFinder;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.analyse.language.LanguageDetector;
import io.dateline.analyse.quote.QuoteFinder;
import io.dateline.analyse.summary.Summariser;
import io.dateline.analyse.text.Segmenter;
import io.dateline.analyse.time.CasualtyFinder;
import io.dateline.analyse.time.QuantityFinder;
import io.dateline.analyse.time.TimeFinder;
import io.dateline.analyse.topic.TopicClassifier;

/** What the steps of the analysis are done by. */
record Finders(
        LanguageDetector languages,
        Segmenter segmenter,
        EntityFinder entities,
        QuoteFinder quotes,
        TimeFinder times,
        QuantityFinder quantities,
        CasualtyFinder casualties,
        KeyphraseFinder keyphrases,
        TopicClassifier topics,
        Summariser summariser) {
    static Finders load(EntityFinder entities, Summariser summariser) {
        return new Finders(
                new LanguageDetector(),
                new Segmenter(),
                entities,
                new QuoteFinder(),
                new TimeFinder(),
                new QuantityFinder(),
                new CasualtyFinder(),
                new KeyphraseFinder(),
                new TopicClassifier(),
                summariser);
    }

    /** The same, that gives attributed thoughts, wishes and acts beside speech. */
    Finders withAttitudes() {
        return new Finders(
                languages,
                segmenter,
                entities,
                quotes.withAttitudes(),
                times,
                quantities,
                casualties,
                keyphrases,
                topics,
                summariser);
    }
}
