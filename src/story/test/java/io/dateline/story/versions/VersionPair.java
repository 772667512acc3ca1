package io.dateline.story.versions;

import io.dateline.story.Wire;
import io.dateline.story.versions.diff.Difference.ChangeClass;
import io.dateline.story.versions.print.Print;
import io.dateline.story.versions.print.Printer;
import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A pair of {@code pairs.txt}: two versions and what a person says changed. */
record VersionPair(
        String name,
        String language,
        ChangeClass changeClass,
        List<String> before,
        List<String> now,
        List<String> figures) {
    static List<VersionPair> all() {
        List<VersionPair> pairs = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (WordLine line : WordFile.lines("/versions/pairs.txt")) {
            block.add(line.text());
            if (line.text().startsWith("=")) {
                pairs.add(read(block));
                block.clear();
            }
        }
        return pairs;
    }

    private static VersionPair read(List<String> block) {
        String[] head = block.get(0).substring(2).split("\t");
        String figures = block.get(block.size() - 1).substring(1).strip();
        return new VersionPair(
                head[0],
                head[1],
                ChangeClass.valueOf(head[2].toUpperCase(Locale.ROOT)),
                lines(block, "- "),
                lines(block, "+ "),
                figures.isEmpty() ? List.of() : Arrays.asList(figures.split(", ")));
    }

    private static List<String> lines(List<String> block, String mark) {
        return block.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    Print older() {
        return print(1, before);
    }

    Print newer() {
        return print(2, now);
    }

    private Print print(int version, List<String> lines) {
        Instant created = Instant.parse("2026-11-23T10:00:00Z").plusSeconds(600L * version);
        String body = String.join("\n", lines.subList(1, lines.size()));
        return Printer.of(
                Wire.item(Wire.ninjs("tag:ellery.example,2026:pair", version, created, language, lines.get(0), body)));
    }

    @Override
    public String toString() {
        return name;
    }
}
