package io.dateline.publish;

import io.dateline.article.Quote;
import io.dateline.article.Quote.Speaker;
import io.dateline.article.Span;
import java.util.List;

/** Writes the quotes with their speakers, and the parts of those that are broken. */
final class QuoteSection {
    private QuoteSection() {}

    static void write(Members out, Anchors anchors, List<Quote> quotes, Shape shape) {
        out.objects("quotes", quotes, quote -> {
            anchors.quote(quote.span());
            if (shape.isFull() || quote.parts().size() > 1) {
                out.objects("parts", quote.parts(), anchors::place);
            }
            out.put("kind", quote.kind());
            speaker(out, anchors, quote);
            Span cue = quote.cue();
            if (cue != null) {
                out.object("cue", () -> anchors.quote(cue));
            }
            if (shape.isFull()) {
                out.put("rule", quote.rule());
            }
            out.score("confidence", quote.confidence());
        });
    }

    private static void speaker(Members out, Anchors anchors, Quote quote) {
        Speaker speaker = quote.speaker();
        if (speaker != null) {
            out.put("speaker", speaker.entityId());
            out.object("speakerMention", () -> anchors.quote(speaker.span()));
            out.score("speakerConfidence", speaker.confidence());
        }
    }
}
