package io.dateline.story.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries whose texts share a band with a text. It grows by segments, each twice as large as the last up to a limit, so that nothing
 * is ever rehashed, and a segment is dropped whole when all its entries are gone. 8 bytes a band and entry.
 *
 * @param <E> what is found
 */
public final class BandIndex<E> {
    private static final int FIRST_BITS = 10;
    /** One less than a link has for a slot, so that no link looks like the end of a chain. */
    private static final int MOST_BITS = 17;

    /** Entries given for one band. */
    static final int MOST = 64;

    /**
     * Candidates that are compared, those with most bands in common: a text of Jaccard similarity 0.5 shares 8 on average, and one in a
     * thousand such shares a single one; a text with the usual phrases of its kind shares one or two.
     */
    static final int LOOKED_AT = 64;

    private final List<@Nullable Segment<E>> segments = new ArrayList<>();

    /** Returns where the entry stands, so that it can be taken out. */
    public long add(int[] bands, E entry) {
        Segment<E> last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last == null || last.isFull()) {
            last = new Segment<>(Math.min(MOST_BITS, FIRST_BITS + segments.size()));
            segments.add(last);
        }
        return (segments.size() - 1L) << Integer.SIZE | last.add(bands, entry);
    }

    /** @param place what adding it returned */
    public void remove(long place) {
        int number = (int) (place >>> Integer.SIZE);
        Segment<E> segment = segments.get(number);
        if (segment != null && segment.remove((int) place)) {
            segments.set(number, null);
        }
    }

    /**
     * Those that share most bands, each once. Of a band that thousands of texts share, boilerplate, only the latest are counted, so that the
     * work an item costs has a bound.
     */
    public Collection<E> candidates(int[] bands) {
        Sharing sharing = new Sharing();
        for (int band = 0; band < bands.length; band++) {
            int room = MOST;
            for (int at = segments.size() - 1; at >= 0 && room > 0; at--) {
                Segment<E> segment = segments.get(at);
                long first = (long) at << Integer.SIZE;
                room -= segment == null ? 0 : segment.find(bands[band], band, room, slot -> sharing.add(first | slot));
            }
        }
        List<E> found = new ArrayList<>();
        for (long where : sharing.most(LOOKED_AT)) {
            Segment<E> segment = segments.get((int) (where >>> Integer.SIZE));
            if (segment != null) {
                found.add(segment.entry((int) where));
            }
        }
        return found;
    }
}
