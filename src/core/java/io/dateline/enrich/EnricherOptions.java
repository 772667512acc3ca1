package io.dateline.enrich;

import io.dateline.analyse.entity.link.Gazetteer;
import io.dateline.article.RawItem;
import io.dateline.decode.Decoder;
import io.dateline.generate.prompt.PromptWriter;
import io.dateline.publish.EventOptions;
import io.dateline.validate.Embargoes;
import io.dateline.words.agency.Agencies;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What may differ between two enrichers of one release.
 *
 * @param amend what is done to each item between decoding and validation, for example to give it a date
 * @param maxBytes the largest item read
 * @param embargoes what becomes of embargoed items
 * @param providers whom an item is from that names nobody, by the topic it comes in
 * @param agencies the agencies known, with the user's own
 * @param gazetteer the user's own register; null for none
 * @param attitudes whether attributed thoughts, wishes and acts are given beside speech
 * @param generate how summaries are generated; null for not at all
 * @param event what events carry
 */
public record EnricherOptions(
        UnaryOperator<RawItem> amend,
        int maxBytes,
        Embargoes embargoes,
        Map<String, String> providers,
        Agencies agencies,
        @Nullable Gazetteer gazetteer,
        boolean attitudes,
        @Nullable GenerateSetup generate,
        EventOptions event) {
    public static final EnricherOptions DEFAULT = new EnricherOptions(
            UnaryOperator.identity(),
            Decoder.DEFAULT_MAX_BYTES,
            Embargoes.WITHHOLD,
            Map.of(),
            Agencies.ours(),
            null,
            false,
            null,
            EventOptions.DEFAULT);

    public EnricherOptions {
        providers = Map.copyOf(providers);
    }

    public EnricherOptions withAmend(UnaryOperator<RawItem> amend) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withMaxBytes(int maxBytes) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withEmbargoes(Embargoes embargoes) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withProviders(Map<String, String> providers) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withAgencies(Agencies agencies) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withGazetteer(@Nullable Gazetteer gazetteer) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withAttitudes(boolean attitudes) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withGenerate(@Nullable GenerateSetup generate) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    public EnricherOptions withEvent(EventOptions event) {
        return new EnricherOptions(
                amend, maxBytes, embargoes, providers, agencies, gazetteer, attitudes, generate, event);
    }

    /** Those that change what comes out, for the build's digest. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("max-record-size", Integer.toString(maxBytes));
        settings.put("embargoes", embargoes.name().toLowerCase(Locale.ROOT));
        settings.putAll(event.settings());
        providers.forEach((topic, provider) -> settings.put("providers." + topic, provider));
        if (!agencies.sha256().isEmpty()) {
            settings.put("agencies", agencies.sha256());
        }
        if (attitudes) {
            settings.put("quotes.attitudes", "true");
        }
        if (gazetteer != null) {
            settings.put("gazetteer", gazetteer.sha256());
        }
        if (generate != null) {
            settings.putAll(generate.options().settings(PromptWriter.VERSION));
        }
        return settings;
    }
}
