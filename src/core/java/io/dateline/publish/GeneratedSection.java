package io.dateline.publish;

import io.dateline.article.GeneratedSummary;
import io.dateline.article.GeneratedSummary.Maker;
import io.dateline.article.GeneratedSummary.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the summary of a language model, marked as such: {@code digitalSourceType} as ninjs 3.1 has it, {@code aiInfo}
 * as IPTC proposes it for the next ninjs. It stands beside the ninjs item and never in it, because the item holds the
 * agency's copy only.
 *
 * @see <a href="https://github.com/iptc/newsinjson/pull/251">The proposal of aiInfo</a>
 */
final class GeneratedSection {
    private static final String SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    private static final String SOURCE_TYPE_NAME = "Created using Generative AI";

    private GeneratedSection() {}

    /** Writes nothing when there is no summary. */
    static void write(Members out, @Nullable GeneratedSummary summary) {
        if (summary != null) {
            out.object("generatedSummary", () -> content(out, summary));
        }
    }

    private static void content(Members out, GeneratedSummary summary) {
        out.put("text", summary.text());
        out.put("language", summary.language());
        out.objects("sentences", summary.sentences(), sentence -> sentence(out, sentence));
        out.put("dropped", summary.dropped());
        out.strings("checks", summary.checks().stream().map(Label::of).sorted().toList());
        out.object("digitalSourceType", () -> {
            out.put("name", SOURCE_TYPE_NAME);
            out.put("uri", SOURCE_TYPE);
        });
        out.objects("aiInfo", List.of(summary.maker()), maker -> maker(out, maker));
        out.put("promptSha256", summary.maker().promptSha256());
    }

    private static void sentence(Members out, Sentence sentence) {
        out.put("text", sentence.text());
        out.objects("unsupported", sentence.unsupported(), each -> {
            out.put("kind", each.kind());
            out.put("start", each.span().start());
            out.put("end", each.span().end());
            out.put("text", each.span().of(sentence.text()));
        });
    }

    private static void maker(Members out, Maker maker) {
        out.put("name", "generatedSummary");
        out.object("system", () -> {
            out.put("name", maker.model());
            out.put("version", maker.version());
            out.object("provider", () -> out.put("name", maker.host()));
        });
        out.object("promptInfo", () -> {
            out.put("uri", maker.prompt().uri());
            out.put("version", maker.prompt().version());
        });
    }
}
