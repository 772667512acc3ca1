package io.dateline.words.agency;

import io.dateline.words.WordFile;
import java.util.Set;

/** Papers, channels, platforms and agencies: where news is said to come from, seldom what it is about. */
public final class Outlets {
    private static final Set<String> OUTLETS = WordFile.words("/words/news-outlets.txt");
    private static final String THE = "the ";

    private Outlets() {}

    /** Whether the name, in lower case, is one of them. */
    public static boolean isOutlet(String name) {
        String bare = name.startsWith(THE) ? name.substring(THE.length()) : name;
        return OUTLETS.contains(bare) || Agencies.ours().isName(bare);
    }
}
