package io.dateline.train.ner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes labelled sports copy by filling {@code sport.txt} with names, since the labelled corpora have nearly none: in results, tables
 * and fixtures a town's name is a club's. A country stays a place, as the corpora have it.
 */
final class SportCopy {
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)( \\w)?\\}");

    /** Names of one kind are in capitals in one item of so many, where a table writes the home team so. */
    private static final int LOUD = 6;

    private static final Map<String, String> LABELS =
            Map.of("club", "org", "person", "per", "country", "geo", "place", "geo", "contest", "eve");

    private final List<List<String>> blocks;
    private final SportNames names;

    private SportCopy(List<List<String>> blocks, SportNames names) {
        this.blocks = blocks;
        this.names = names;
    }

    static SportCopy read(Path lists) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : SportNames.lines("/train/ner/sport.txt")) {
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(List.copyOf(block));
                block.clear();
            }
        }
        blocks.add(List.copyOf(block));
        return new SportCopy(blocks, SportNames.read(lists));
    }

    /** Every block so many times, each time with other names, as rows of a corpus. */
    List<ObjectNode> rows(int times, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ObjectNode> rows = new ArrayList<>();
        for (int t = 0; t < times; t++) {
            for (List<String> block : blocks) {
                if (block.size() > 1) {
                    rows.add(fill(block, random));
                }
            }
        }
        return rows;
    }

    private ObjectNode fill(List<String> block, SplittableRandom random) {
        Map<String, String> named = new HashMap<>();
        StringBuilder text = new StringBuilder();
        ArrayNode entities = JsonNodeFactory.instance.arrayNode();
        boolean loud = random.nextInt(LOUD) == 0;
        for (String line : block) {
            boolean shouted = line.equals(line.replaceAll("[a-z]+(?![^{]*\\})", ""));
            Matcher holes = HOLE.matcher(line);
            int from = 0;
            while (holes.find()) {
                text.append(line, from, holes.start());
                from = holes.end();
                String kind = holes.group(1);
                String name = holes.group(2) == null
                        ? names.draw(kind, random)
                        : named.computeIfAbsent(holes.group(), hole -> names.draw(kind, random));
                boolean capitals = shouted || (loud && kind.equals("club") && random.nextBoolean());
                append(capitals ? name.toUpperCase(Locale.ROOT) : name, kind, text, entities);
            }
            text.append(line, from, line.length()).append('\n');
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", text.toString())
                .set("entities", entities);
    }

    private static void append(String name, String kind, StringBuilder text, ArrayNode entities) {
        String label = LABELS.get(kind);
        int start = text.codePointCount(0, text.length());
        text.append(name);
        if (label != null) {
            entities.addObject()
                    .put("type", label)
                    .put("start", start)
                    .put("end", start + name.codePointCount(0, name.length()));
        }
    }
}
