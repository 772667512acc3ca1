package io.dateline.analyse.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins contents to their cues and sources. Of the {@link #REACH} segments on either side the one with the lowest cost
 * is chosen ({@link LinkCosts}). The work is linear.
 */
final class Linker {
    /** Segments looked at on each side. */
    private static final int REACH = 6;

    private final Units units;
    private final List<Segment> segments;
    private final LinkCosts costs;
    private long looks;

    private Linker(Units units, List<Segment> segments) {
        this.units = units;
        this.segments = segments;
        costs = new LinkCosts(units, segments);
    }

    /** What an attribution is of. */
    enum Sort {
        SPEECH,
        /** A thought, a wish or an act. */
        ATTITUDE,
        /** What somebody says in a transcript, word by word. */
        TURN
    }

    /** One cue with its source and its content, piece by piece. */
    record Link(
            List<Segment> contents,
            @Nullable Segment cue,
            @Nullable Segment source,
            Sort sort) {
        /** Of speech, as far as is known yet. */
        Link(List<Segment> contents, @Nullable Segment cue, @Nullable Segment source) {
            this(contents, cue, source, Sort.SPEECH);
        }

        static Link turn(Segment content, Segment source) {
            return new Link(List.of(content), null, source, Sort.TURN);
        }

        Link asAttitude() {
            return new Link(contents, cue, source, Sort.ATTITUDE);
        }

        /** The units of all their contents. */
        static BitSet units(List<Link> links) {
            BitSet units = new BitSet();
            links.forEach(link -> link.contents().forEach(piece -> units.set(piece.from(), piece.to())));
            return units;
        }

        /** A turn is as good as quoted. */
        Form form(Units units) {
            return sort == Sort.TURN ? Form.QUOTED : Form.of(units, contents);
        }
    }

    static List<Link> link(Units units, List<Segment> segments) {
        return new Linker(units, segments).links();
    }

    /** How many pairs of segments are weighed: for the test that this is linear. */
    static long work(Units units, List<Segment> segments) {
        Linker linker = new Linker(units, segments);
        linker.links();
        return linker.looks;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        List<Segment> pieces = new ArrayList<>();
        List<Link> asides = new ArrayList<>();
        int cue = -1;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (!segment.content()) {
                continue;
            }
            int own = cheapest(i, true);
            if (!pieces.isEmpty() && joins(pieces.get(pieces.size() - 1), segment, cue, own)) {
                pieces.add(segment);
                cue = cue < 0 ? own : cue;
            } else if (aside(pieces, segment, cue, own)) {
                asides.add(linked(List.of(segment), own));
            } else if (!leftover(pieces, segment, cue, own)) {
                close(links, pieces, asides, cue);
                pieces.add(segment);
                cue = own;
            }
        }
        close(links, pieces, asides, cue);
        return links;
    }

    private void close(List<Link> links, List<Segment> pieces, List<Link> asides, int cue) {
        if (!pieces.isEmpty()) {
            links.add(linked(pieces, cue));
            pieces.clear();
            links.addAll(asides);
            asides.clear();
        }
    }

    private Link linked(List<Segment> pieces, int cue) {
        int source = cue < 0 ? -1 : cheapest(cue, false);
        return new Link(
                List.copyOf(pieces), cue < 0 ? null : segments.get(cue), source < 0 ? null : segments.get(source));
    }

    /**
     * Whether it is reported on the way, after a quotation's cue, and the quotation may still go on: "...," she said, adding
     * that they would wait. "...".
     */
    private boolean aside(List<Segment> pieces, Segment next, int cue, int own) {
        if (pieces.isEmpty() || cue < 0 || own < 0 || own == cue || units.quoted(next.from())) {
            return false;
        }
        Segment last = pieces.get(pieces.size() - 1);
        int end = last.to() - 1;
        return units.quoted(last.from())
                && units.quoted(end)
                && units.clause[end] == units.clause[next.from()]
                && segments.get(cue).from() > end
                && segments.get(own).from() > segments.get(cue).from()
                && segments.get(own).to() <= next.from();
    }

    /** Whether the next content is a further piece of the one before: a broken or a continued quotation. */
    private boolean joins(Segment last, Segment next, int cue, int own) {
        int end = last.to() - 1;
        int start = next.from();
        int body = units.prose.bodyStart();
        if (units.start(end) < body && units.start(start) >= body) {
            return false;
        }
        if (units.quoted(end) && units.quoted(start) && units.startsParagraph(start)) {
            boolean twoCues = cue >= 0 && own >= 0 && closes(segments.get(own), next);
            // Without a mark that closes, or at once and with nobody to have said it.
            boolean open = units.is(end, WordClass.QUOTE_OPEN) && !twoCues;
            boolean bare = own < 0 && units.clause[start - 1] == units.clause[end];
            return units.paragraph[start] == units.paragraph[end] + 1 && (open || bare);
        }
        if (units.paragraph[end] != units.paragraph[start] || cue < 0) {
            return false;
        }
        boolean direct = units.quoted(end) && units.quoted(last.from());
        boolean nextDirect = units.quoted(start);
        int clauses = units.clause[start] - units.clause[end];
        if (clauses == 0) {
            // "...," she said, referring to both, "and ...": the second verb has nothing to say about the quotation.
            boolean passed = own > cue
                    && segments.get(cue).from() > end
                    && segments.get(own).from() < start;
            boolean same = own == cue || (direct && passed && units.startsLower(start));
            return same && direct == nextDirect && (!direct || resumes(segments.get(cue), start));
        }
        boolean noOwnCue = own < 0
                || (segments.get(own).from() < start
                        && units.clause[segments.get(own).from()] != units.clause[start]);
        return clauses <= 2 && direct && nextDirect && noOwnCue;
    }

    /** Whether the cue stands behind the content in the same sentence: {@code "We will wait," said Doe}. */
    private boolean closes(Segment cue, Segment content) {
        return cue.from() >= content.to() && units.clause[cue.from()] == units.clause[content.to() - 1];
    }

    /** Whether a quotation goes on after its cue: in mid-sentence, or with no other verb of saying in between. */
    private boolean resumes(Segment cue, int start) {
        if (units.startsLower(start)) {
            return true;
        }
        for (int u = cue.to(); u < start; u++) {
            if (WordClass.cue(units.wordClass[u])) {
                return false;
            }
        }
        return true;
    }

    /** Words after "..." he said of ... that neither belong to the quotation nor are one. */
    private boolean leftover(List<Segment> pieces, Segment next, int cue, int own) {
        if (pieces.isEmpty() || own != cue || cue < 0 || units.quoted(next.from()) || units.quoted(next.to() - 1)) {
            return false;
        }
        Segment last = pieces.get(pieces.size() - 1);
        return units.quoted(last.from()) && units.clause[last.to() - 1] == units.clause[next.from()];
    }

    /** The segment that best goes with this one: a content's cue, or a cue's source; -1 for none. */
    private int cheapest(int of, boolean cue) {
        int best = -1;
        int least = LinkCosts.FAR;
        for (int j = Math.max(0, of - REACH); j < Math.min(segments.size(), of + REACH + 1); j++) {
            looks++;
            Segment other = segments.get(j);
            if (cue ? other.cue() : other.source()) {
                int cost = cue ? costs.ofCue(of, j) : costs.ofSource(of, j);
                if (cost < least) {
                    least = cost;
                    best = j;
                }
            }
        }
        return best;
    }
}
