package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows what programs write about themselves: logs, stack traces, and their own source. */
public final class ProgramText {
    private static final Set<String> LEVELS = Set.of("TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR", "FATAL");

    private ProgramText() {}

    public static @Nullable String name(Lines lines) {
        List<String> filled = lines.filled();
        if (filled.isEmpty()) {
            return null;
        }
        String first = filled.get(0);
        if (first.startsWith("#!/") || first.startsWith("<?php") || first.startsWith("#include ")) {
            return "a program";
        }
        if (first.startsWith("Traceback (most recent")
                || (filled.size() > 1
                        && filled.get(1).startsWith("at ")
                        && filled.get(1).endsWith(")"))) {
            return "a stack trace";
        }
        boolean log = isLogLine(first) && (filled.size() < 2 || isLogLine(filled.get(1)) || hasLevel(first));
        return log ? "a log" : null;
    }

    private static boolean isLogLine(String line) {
        String start = line.startsWith("[") ? line.substring(1) : line;
        return isTimestamp(start) || isSyslog(start) || (hasLevel(line) && LEVELS.contains(word(start)));
    }

    /** A priority in angle brackets: {@code <34>Nov 23 ...}. */
    private static boolean isSyslog(String line) {
        int end = line.indexOf('>');
        return line.startsWith("<")
                && end > 1
                && end <= 4
                && line.substring(1, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A date and a time of day to the second: {@code 2026-11-23 09:15:00}. */
    private static boolean isTimestamp(String line) {
        String shape = "dddd-dd-dd dd:dd:dd";
        if (line.length() < shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char wanted = shape.charAt(i);
            char c = line.charAt(i);
            boolean fits = wanted == 'd'
                    ? c >= '0' && c <= '9'
                    : wanted == ' ' ? c == ' ' || c == 'T' : c == wanted || c == '/';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLevel(String line) {
        for (String word : line.split("[ \\[\\]:|]", 12)) {
            if (LEVELS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String word(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }
}
