package io.dateline.publish;

import io.dateline.article.Summary;
import io.dateline.article.Summary.Abstained;
import io.dateline.article.Summary.Extract;

/** Writes the extractive summary: verbatim sentences with their places, or the reason why there are none. */
final class SummarySection {
    private SummarySection() {}

    static void write(Members out, Anchors anchors, Summary summary) {
        summary.match(extract -> extract(out, anchors, extract), abstained -> abstained(out, abstained));
    }

    private static Members abstained(Members out, Abstained abstained) {
        out.put("kind", "abstained");
        out.put("reason", abstained.reason());
        return out;
    }

    private static Members extract(Members out, Anchors anchors, Extract extract) {
        out.put("kind", "extract");
        out.objects("sentences", extract.sentences(), pick -> {
            anchors.quote(pick.span());
            out.score("score", pick.score());
        });
        out.object("brief", () -> anchors.quote(extract.brief()));
        return out;
    }
}
