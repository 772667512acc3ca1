package io.dateline.validate.identity;

/**
 * Tells which URI fragments identify an item. Most name a place on the page ({@code #comments}), count ({@code #0}) or
 * track ({@code #xtor=RSS-1}). Two kinds identify an item: the route of a page that is a program ({@code #!/story/17}),
 * and the anchor of a post in a running page ({@code #post-4711}), where each post is an item of its own.
 */
final class Fragment {
    /** Digits of an anchor that numbers posts; {@code #p2} and {@code #section-3} number parts of one article. */
    private static final int MIN_DIGITS = 2;

    private Fragment() {}

    static boolean namesItem(String fragment) {
        return fragment.startsWith("!") || fragment.startsWith("/") || isNumberedAnchor(fragment);
    }

    private static boolean isNumberedAnchor(String fragment) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && !Character.isLetter(c) && c != '-' && c != '_') {
                return false;
            }
            digits += isDigit ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits >= MIN_DIGITS && letters > 0;
    }
}
