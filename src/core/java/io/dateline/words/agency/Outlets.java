package io.dateline.words.agency;

import io.dateline.words.WordFile;
import java.util.Set;

/** Papers, channels, platforms and agencies: where news is said to come from, seldom what it is about. */
public final class Outlets {
    private static final Set<String> OUTLETS = WordFile.words("/words/news-outlets.txt");
    private static final Set<String> ENDS = WordFile.words("/words/en/outlet-ends.txt");
    private static final String THE = "the ";

    private Outlets() {}

    /** Whether the name, in lower case, is one of them. */
    public static boolean isOutlet(String name) {
        String bare = name.startsWith(THE) ? name.substring(THE.length()) : name;
        return OUTLETS.contains(bare) || Agencies.ours().isName(bare) || endsAsOne(bare);
    }

    /** Whether its last word, or the last two, are those of such names: "Brenta News Agency", "Brenta Herald". */
    private static boolean endsAsOne(String name) {
        int last = name.lastIndexOf(' ');
        int second = last < 0 ? -1 : name.lastIndexOf(' ', last - 1);
        return last > 0
                && (ENDS.contains(name.substring(last + 1))
                        || (second > 0 && ENDS.contains(name.substring(second + 1))));
    }
}
