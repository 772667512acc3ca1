package io.dateline.story.stories;

/**
 * The most that an item, or a story, has in common with single members of a story: the largest value of each kind over the latest of them.
 */
final class Nearest {
    /** The latest members that an item is compared with one by one. */
    private static final int LATEST = 8;

    /** The cosine above which phrases and numbers are looked for: texts with fewer words in common share none that tell. */
    private static final double LOOKED_AT = 0.08;

    /** Shared words that count half. */
    private static final double FEW = 4;

    private double words;
    private double opening;
    private double proper;
    private double covered;
    private double runs;
    private double numbers;
    private double shared;
    private double others;
    private int place;

    static Nearest of(Comparing item, Story story) {
        Nearest nearest = new Nearest();
        for (int at = Math.max(0, story.size() - LATEST); at < story.size(); at++) {
            nearest.compare(item, story.member(at));
        }
        return nearest;
    }

    private void compare(Comparing item, Member member) {
        Profile theirs = member.profile();
        TermTable.Likeness alike = item.words().likeness(theirs.words());
        words = Math.max(words, alike.cosine());
        others = Math.max(others, alike.others());
        shared = Math.max(shared, alike.shared() / (alike.shared() + FEW));
        opening = Math.max(opening, item.opening().likeness(theirs.opening()).cosine());
        TermTable.Likeness named = item.proper().likeness(theirs.proper());
        proper = Math.max(proper, named.cosine());
        covered = Math.max(covered, named.covered());
        if (alike.cosine() > LOOKED_AT) {
            runs = Math.max(runs, item.text().sharedRuns(member.text()));
            numbers = Math.max(numbers, item.text().sharedNumbers(member.text()));
        }
        int mine = item.member().profile().place();
        if (place <= 0 && mine != 0 && theirs.place() != 0) {
            place = mine == theirs.place() ? 1 : -1;
        }
    }

    double words() {
        return words;
    }

    /** How many of the heaviest words both have: a single rare name does not make two short texts one story. */
    double shared() {
        return shared;
    }

    /** The cosine without the word that adds most to it. */
    double others() {
        return others;
    }

    double opening() {
        return opening;
    }

    double proper() {
        return proper;
    }

    /** The share of the proper names' weight that both have. */
    double covered() {
        return covered;
    }

    double runs() {
        return runs;
    }

    double numbers() {
        return numbers;
    }

    /** 1 once a place is shared, -1 while only other ones were seen, 0 while one side is unknown. */
    int place() {
        return place;
    }
}
