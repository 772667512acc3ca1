package io.dateline.analyse;

import io.dateline.analyse.entity.link.PlacesSignature;
import io.dateline.analyse.entity.link.RegisterSignature;
import io.dateline.analyse.entity.tagger.TaggerSignature;
import io.dateline.analyse.keyphrase.KeyphraseSignature;
import io.dateline.analyse.quote.QuoteSignature;
import io.dateline.analyse.summary.SummarySignature;
import io.dateline.analyse.text.Segmenter;
import io.dateline.analyse.topic.TopicSignature;
import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import io.dateline.models.BrokenModelException;
import io.dateline.models.ModelFiles;
import io.dateline.models.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The signature of each model's feature templates and of the tokeniser in this code: the SHA-256 of the tokens and
 * features of a probe text ({@code /models/probe.txt}). A trainer writes it beside the model; a model with another
 * signature was made by other code and is not loaded, because its weights belong to other features.
 *
 * <p>A word added to a list changes a signature only if the probe text contains it or the model depends on its place in
 * the list.
 */
public final class ModelSignatures {
    private static final String PROBE = "/models/probe.txt";

    private static final Map<String, Extractor> EXTRACTORS = Map.of(
            "ner", TaggerSignature::write,
            "quote", QuoteSignature::write,
            "keyphrase", KeyphraseSignature::write,
            "topic", TopicSignature::write,
            "summary", SummarySignature::write,
            "places", (probe, signature) -> PlacesSignature.write(probe.text(), signature),
            "register", (probe, signature) -> RegisterSignature.write(probe.text(), signature));

    /** The models whose signatures depend on the probe's characters only, not on its tokens. */
    private static final Set<String> NO_TOKENS = Set.of("places", "register");

    private final Map<String, String> byModel = new TreeMap<>();

    /** Writes the features that a model's code takes from a text. */
    interface Extractor {
        void write(Prose probe, Signature signature);
    }

    ModelSignatures(Prose probe) {
        EXTRACTORS.forEach((model, extractor) -> byModel.put(model, of(probe, !NO_TOKENS.contains(model), extractor)));
    }

    /** The signatures of this code. */
    public static ModelSignatures ofThisCode() {
        return new ModelSignatures(new Segmenter().segment(probe()));
    }

    static String of(Prose probe, boolean tokens, Extractor extractor) {
        Signature signature = new Signature();
        if (tokens) {
            tokens(probe, signature);
        }
        extractor.write(probe, signature);
        return signature.hex();
    }

    private static void tokens(Prose probe, Signature signature) {
        signature.add(probe.text()).add(probe.bodyStart()).add(probe.tokenCount());
        for (int i = 0; i < probe.tokenCount(); i++) {
            signature.add(probe.tokenStart(i)).add(probe.tokenEnd(i));
        }
        signature.add(probe.sentenceCount());
        for (int s = 0; s < probe.sentenceCount(); s++) {
            signature.add(probe.sentenceFirstToken(s)).add(probe.paragraphOfSentence(s));
        }
    }

    /** The names of the models that have a signature, in order. */
    public List<String> models() {
        return List.copyOf(byModel.keySet());
    }

    /** Lower-case hex SHA-256. */
    public String of(String model) {
        @Nullable String signature = byModel.get(model);
        if (signature == null) {
            throw new IllegalArgumentException("no model has the name " + model);
        }
        return signature;
    }

    /**
     * Refuses every model in the jar that other code has made.
     *
     * @param beingMade the model that is being trained and is not checked; null for none
     * @throws BrokenModelException naming the first model that is refused and the command that makes it again
     */
    void check(@Nullable String beingMade) {
        byModel.forEach((model, signature) -> {
            if (!model.equals(beingMade)) {
                ModelFiles.check(model, signature);
            }
        });
    }

    static ArticleText probe() {
        try (InputStream in = ModelSignatures.class.getResourceAsStream(PROBE)) {
            if (in == null) {
                throw new BrokenModelException("missing: " + PROBE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            int title = text.indexOf("\n\n");
            return new ArticleText(
                    text.substring(0, title), text.substring(title + 2).stripTrailing());
        } catch (IOException e) {
            throw new BrokenModelException("unreadable: " + PROBE, e);
        }
    }
}
