package io.dateline.analyse.summary;

import io.dateline.models.BrokenModelException;
import io.dateline.models.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weight of each feature, and what repetition costs. As text, a line a weight: its name, a tab, a decimal number.
 */
public final class Weights {
    /** The name of {@link #redundancy()} in the text. */
    private static final String REDUNDANCY = "redundancy";

    /** Zero weights, which rate all sentences alike. */
    static final Weights NONE = new Weights(new double[Feature.COUNT], 0);

    private final double[] features;
    private final double redundancy;

    /**
     * @param features by {@link Feature#index}
     * @param redundancy taken off a sentence all of whose words are in the summary already
     */
    public Weights(double[] features, double redundancy) {
        if (features.length != Feature.COUNT) {
            throw new IllegalArgumentException(features.length + " weights for " + Feature.COUNT + " features");
        }
        this.features = features.clone();
        this.redundancy = redundancy;
    }

    static Weights read(ModelFile file) {
        return parse(StandardCharsets.UTF_8.decode(file.bytes()).toString());
    }

    /** Reads {@link #text()}. */
    public static Weights parse(String text) {
        Map<String, Double> values = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                values.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
            }
        }
        double[] features = new double[Feature.COUNT];
        for (Feature feature : Feature.values()) {
            features[feature.index()] = value(values, name(feature));
        }
        return new Weights(features, value(values, REDUNDANCY));
    }

    private static double value(Map<String, Double> values, String name) {
        @Nullable Double value = values.get(name);
        if (value == null) {
            throw new BrokenModelException("the summary weights lack " + name);
        }
        return value;
    }

    /** Four decimals a weight. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Feature feature : Feature.values()) {
            line(text, name(feature), features[feature.index()]);
        }
        line(text, REDUNDANCY, redundancy);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, double value) {
        text.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.4f", value))
                .append('\n');
    }

    private static String name(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT);
    }

    double redundancy() {
        return redundancy;
    }

    double score(double[] values) {
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            score += features[i] * values[i];
        }
        return score;
    }
}
