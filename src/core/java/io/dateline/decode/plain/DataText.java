package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows data written for programs: what looks like JSON and is not, JavaScript, Python, YAML, properties, markup. */
public final class DataText {
    /** Lines of a text looked at for keys. */
    private static final int HEAD = 12;

    /** Keys in a row that make a text YAML or a list of properties. */
    private static final int KEYS = 3;

    private static final Set<String> DECLARES = Set.of("var", "let", "const", "export", "window", "function", "return");

    private DataText() {}

    public static @Nullable String name(Lines lines) {
        String first = lines.first();
        if (first.isEmpty()) {
            return null;
        }
        String bracketed = bracketed(first);
        if (bracketed != null) {
            return bracketed;
        }
        if (first.startsWith("<?") || first.startsWith("<!") || first.contains("<?xml")) {
            return "markup with something before it or labelled as plain text";
        }
        String script = script(first);
        return script == null ? keys(lines.filled()) : script;
    }

    private static @Nullable String bracketed(String first) {
        char opening = first.charAt(0);
        String inside = first.substring(1).stripLeading();
        char next = inside.isEmpty() ? ' ' : inside.charAt(0);
        if (opening == '{') {
            return next == '\''
                    ? "a Python dictionary"
                    : next == '"' ? "broken JSON" : "an object of a programming language";
        }
        if (opening == '[' && (next == '\'' || next == '"' || next == '{' || next == '[')) {
            return next == '"' ? "broken JSON" : "a list of a programming language";
        }
        if (opening == '(' && (next == '\'' || next == '{' || next == '[' || next == '(')) {
            return "a tuple or an expression of a programming language";
        }
        return opening == '"' && first.endsWith("\"") && first.contains("\\") ? "a JSON string" : null;
    }

    /** A name and at once a bracket with data in it, an assignment, or what servers put before JSON as a guard. */
    private static @Nullable String script(String first) {
        String line = first.startsWith("/**/") ? first.substring(4) : first;
        if (line.startsWith(")]}'") || line.startsWith("while(1)") || line.startsWith("for(;;)")) {
            return "JSON behind a guard (JSONP)";
        }
        int end = 0;
        while (end < line.length() && isIdentifier(line.charAt(end))) {
            end++;
        }
        return end == 0 ? null : named(line.substring(0, end), line.substring(end));
    }

    private static @Nullable String named(String name, String rest) {
        char bracket = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (bracket == '(' || bracket == '{' || bracket == '[') {
            String inside = rest.substring(1).stripLeading();
            boolean call = bracket == '(' && (inside.isEmpty() || "{['\"".indexOf(inside.charAt(0)) >= 0);
            return call ? "JSON in a call (JSONP)" : hasKey(inside) ? "an object of a programming language" : null;
        }
        String after = rest.stripLeading();
        boolean declares = DECLARES.contains(name) && (after.contains("=") || after.contains("{"));
        return declares || after.startsWith("= ") || after.startsWith("={") ? "JavaScript" : null;
    }

    /** Whether a named argument stands at the head: {@code Article(id=1, ...)}. */
    private static boolean hasKey(String inside) {
        int end = 0;
        while (end < inside.length() && isIdentifier(inside.charAt(end))) {
            end++;
        }
        return end > 0 && end < inside.length() && "=:".indexOf(inside.charAt(end)) >= 0;
    }

    private static boolean isIdentifier(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '$'
                || c == '.';
    }

    private static @Nullable String keys(List<String> lines) {
        String first = lines.get(0);
        if (first.equals("---") || first.startsWith("%YAML")) {
            return "YAML";
        }
        int yaml = 0;
        int properties = 0;
        int looked = Math.min(lines.size(), HEAD);
        for (String line : lines.subList(0, looked)) {
            char after = afterKey(line);
            yaml += after == ':' ? 1 : 0;
            properties += after == '=' ? 1 : 0;
        }
        if (yaml >= KEYS && yaml * 2 >= looked) {
            return "YAML";
        }
        boolean section = first.startsWith("[") && first.endsWith("]");
        return properties >= KEYS - 1 || (section && properties > 0) ? "a list of properties" : null;
    }

    /** What follows a key in lower case, as programs write them; a space when no key begins the line. */
    private static char afterKey(String line) {
        String item = line.startsWith("- ") ? line.substring(2).stripLeading() : line;
        int end = 0;
        while (end < item.length() && (isIdentifier(item.charAt(end)) || item.charAt(end) == '-')) {
            end++;
        }
        if (end == 0 || end == item.length() || !Character.isLowerCase(item.charAt(0))) {
            return ' ';
        }
        String rest = item.substring(end).stripLeading();
        boolean isYaml = rest.equals(":") || rest.startsWith(": ");
        return isYaml ? ':' : rest.startsWith("=") ? '=' : ' ';
    }
}
