package io.dateline.cli.explain;

import java.util.Locale;

/** Names in words, as a page shows them, and in camel case, as JSON has them. */
final class Names {
    private Names() {}

    /** The words of a constant's name or a label, in camel case. */
    static String camel(String words) {
        StringBuilder camel = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).replace('_', ' ').split(" ", -1)) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    static String words(String camel) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c)) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
