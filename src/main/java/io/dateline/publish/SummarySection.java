package io.dateline.publish;

import io.dateline.article.Summary;
import io.dateline.article.Summary.Abstained;
import io.dateline.article.Summary.Extract;
import io.dateline.article.Summary.Generated;

/** The short form: verbatim sentences with their places, or the reason there are none. */
final class SummarySection {
    private SummarySection() {}

    static void write(Members out, Anchors anchors, Summary summary) {
        if (summary instanceof Extract extract) {
            extract(out, anchors, extract);
        } else if (summary instanceof Abstained abstained) {
            out.put("kind", "abstained");
            out.put("reason", abstained.reason());
        } else if (summary instanceof Generated generated) {
            generated(out, anchors, generated);
        }
    }

    private static void extract(Members out, Anchors anchors, Extract extract) {
        out.put("kind", "extract");
        out.objects("sentences", extract.sentences(), pick -> {
            anchors.quote(pick.span());
            out.score("score", pick.score());
        });
        out.object("brief", () -> anchors.quote(extract.brief()));
    }

    private static void generated(Members out, Anchors anchors, Generated generated) {
        out.put("kind", "generated");
        out.strings("generated", generated.sentences());
        out.put("model", generated.model());
        out.strings("unsupported", generated.unsupported());
        Summary fallback = generated.fallback();
        if (fallback != null) {
            out.object("fallback", () -> write(out, anchors, fallback));
        }
    }
}
