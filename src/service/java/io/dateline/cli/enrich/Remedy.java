package io.dateline.cli.enrich;

import io.dateline.decode.item.Items;
import io.dateline.failure.Reason;

/** Tells a person what to do about a rejection, for each reason. */
final class Remedy {
    private Remedy() {}

    static String of(Reason reason) {
        return switch (reason) {
            case EMPTY -> "give a file with content";
            case TOO_LARGE -> "send one item a file, without embedded media, or raise --max-bytes";
            case NOT_UTF8 -> "convert it to UTF-8 or name its charset: --content-type 'text/plain; charset=...'";
            case UNKNOWN_CHARSET -> "convert it to UTF-8, or correct the charset it declares";
            case UNKNOWN_FORMAT ->
                "name the format with --content-type, or see 'dateline enrich --help' for those read";
            case UNREAD_FORMAT -> "convert it to a format that is read; 'dateline enrich --help' lists them";
            case NOT_PROSE ->
                "send it in a format that is read, or declare it if it is an article's text:"
                        + " --content-type text/plain";
            case MALFORMED -> "check it with the format's own validator; a file holds one item, not one a line";
            case TOO_DEEP -> "flatten it: no news item needs that many levels";
            case FORBIDDEN_MARKUP -> "take the declarations in the DOCTYPE out";
            case NO_ITEM -> "give a file that holds an item";
            case NOT_NEWS -> "send news items only; plans and lists of names go to other systems";
            case FRAGMENT -> "join the fragments before they are sent, so that a record holds a whole item";
            case TOO_MANY_ITEMS -> "split it: a record holds " + Items.MAX + " items at most";
            case MISSING_FIELD -> "add the field";
            case FIELD_TOO_LONG -> "shorten the field";
            case NO_TEXT -> "give it a headline or a body";
            case TEXT_TOO_LONG, EVENT_TOO_LARGE -> "split it into several items";
            case BROKE_THE_VALIDATION, BROKE_THE_ANALYSIS, KILLED_THE_SERVICE -> "report it, with the item if you may";
        };
    }
}
