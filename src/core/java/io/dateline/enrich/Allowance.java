package io.dateline.enrich;

import io.dateline.article.Article;
import io.dateline.article.NewsItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;

/** The text that may still be analysed of one record. Items without text take nothing. */
final class Allowance {
    private final int characters;
    private int taken;

    Allowance(int characters) {
        this.characters = characters;
    }

    /** The item, if it fits; a later one that is shorter still may. */
    Checked<NewsItem> take(NewsItem item) {
        int length = item instanceof Article article ? article.text().content().length() : 0;
        if (length > characters - taken) {
            return Checked.refused(
                    Reason.TEXT_TOO_LONG,
                    "the items of the record have more than " + characters + " characters together");
        }
        taken += length;
        return Checked.passed(item);
    }
}
