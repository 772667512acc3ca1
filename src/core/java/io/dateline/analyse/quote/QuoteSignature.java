package io.dateline.analyse.quote;

import io.dateline.article.Prose;
import io.dateline.models.Signature;

/**
 * Writes what the model of quotations depends on: labels, forms, and the features of each unit.
 */
public final class QuoteSignature {
    private QuoteSignature() {}

    public static void write(Prose probe, Signature signature) {
        signature.add(Weights.MAGIC).add(UnitFeatures.SIZE).add(UnitFeatures.LINKS);
        labels(signature);
        cells(signature);
        Units units = QuoteFinder.read(probe);
        UnitFeatures evidence = UnitFeatures.of(units);
        int[] features = new int[UnitFeatures.SIZE];
        signature.add(units.count());
        for (int unit = 0; unit < units.count(); unit++) {
            evidence.fill(unit, features);
            signature
                    .add(units.start(unit))
                    .add(units.end(unit))
                    .add(features, features.length)
                    .add(evidence.link(unit));
        }
        int[] paragraphs = units.paragraphStarts();
        signature.add(paragraphs, paragraphs.length);
    }

    private static void labels(Signature signature) {
        signature.add(Label.COUNT).add(Label.SOURCE).add(Label.CUE).add(Label.CONTENT);
        for (int label = 0; label < Label.COUNT; label++) {
            signature.add(Label.mayStart(label));
            for (int next = 0; next < Label.COUNT; next++) {
                signature.add(Label.mayFollow(label, next));
            }
        }
    }

    private static void cells(Signature signature) {
        for (Form form : Form.values()) {
            signature.add(form.name()).add(form.code());
        }
        for (Naming naming : Naming.values()) {
            signature.add(naming.name()).add(naming.code());
        }
        signature.add(LinkFeatures.SIZE).add(SpeakerFeatures.SIZE);
    }
}
