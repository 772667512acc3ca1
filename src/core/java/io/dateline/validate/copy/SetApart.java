package io.dateline.validate.copy;

import io.dateline.article.Dateline;
import io.dateline.article.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What removers found around the copy. Null or empty where nothing was found.
 *
 * @param captions of pictures, those the item sent apart first
 * @param byline the writers' names, without "By"
 * @param credit sign-offs at the foot, or else the agency's name
 * @param dateline as it stood before the copy
 * @param deskLine notes to editors at the head of the body, joined by a space
 * @param copyright the copyright line nearest to the foot
 * @param tables of data that stood in the body
 */
record SetApart(
        List<String> captions,
        @Nullable String byline,
        @Nullable String credit,
        @Nullable Dateline dateline,
        @Nullable String deskLine,
        @Nullable String copyright,
        List<Table> tables) {
    static final SetApart NOTHING = new SetApart(List.of(), null, null, null, null, null, List.of());

    SetApart {
        captions = List.copyOf(captions);
        tables = List.copyOf(tables);
    }

    SetApart addCaptions(List<String> found) {
        List<String> all = new ArrayList<>(captions);
        all.addAll(found);
        return new SetApart(all, byline, credit, dateline, deskLine, copyright, tables);
    }

    SetApart withTables(List<Table> found) {
        return new SetApart(captions, byline, credit, dateline, deskLine, copyright, found);
    }

    SetApart withByline(String found) {
        return new SetApart(captions, found, credit, dateline, deskLine, copyright, tables);
    }

    /** A credit found nearer to the foot stays. */
    SetApart withCreditIfNone(@Nullable String found) {
        return credit == null ? withCredit(found) : this;
    }

    /** A sign-off that stood above those found so far. */
    SetApart withSignOff(String found) {
        return withCredit(credit == null ? found : found + " " + credit);
    }

    SetApart withDateline(Dateline found) {
        return new SetApart(captions, byline, credit, found, deskLine, copyright, tables);
    }

    SetApart addDeskLine(String found) {
        String all = deskLine == null ? found : deskLine + " " + found;
        return new SetApart(captions, byline, credit, dateline, all, copyright, tables);
    }

    /** A copyright line found nearer to the foot stays. */
    SetApart withCopyrightIfNone(String found) {
        return copyright == null ? new SetApart(captions, byline, credit, dateline, deskLine, found, tables) : this;
    }

    private SetApart withCredit(@Nullable String found) {
        return new SetApart(captions, byline, found, dateline, deskLine, copyright, tables);
    }
}
