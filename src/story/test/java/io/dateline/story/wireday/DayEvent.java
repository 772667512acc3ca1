package io.dateline.story.wireday;

import io.dateline.words.WordFile;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.List;

/** An event of {@code events.txt}. */
record DayEvent(String id, String language, List<String> numbers, String headline, List<String> lines) {
    static List<DayEvent> all() {
        List<DayEvent> events = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<WordLine> file = WordFile.lines("/wireday/events.txt");
        for (int i = file.size() - 1; i >= 0; i--) {
            String line = file.get(i).text();
            if (line.startsWith("@ ")) {
                String[] head = line.substring(2).split("\t", -1);
                events.add(
                        0,
                        new DayEvent(head[0], head[1], List.of(head[2].split(" ", -1)), head[3], List.copyOf(lines)));
                lines.clear();
            } else {
                lines.add(0, line);
            }
        }
        return events;
    }

    String number(int version) {
        return numbers.get(version - 1);
    }

    /** The alert, or the lead with a sentence more for each version. */
    String body(int version) {
        if (version == 1) {
            return lines.get(0);
        }
        List<String> body = new ArrayList<>(lines.subList(1, version));
        body.set(0, body.get(0).replace("{n}", number(version)));
        return String.join("\n", body);
    }

    String change(int version) {
        boolean changed = version > 2 && !number(version).equals(number(version - 1));
        return changed ? number(version - 1) + ">" + number(version) : "";
    }
}
