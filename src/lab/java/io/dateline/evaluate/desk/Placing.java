package io.dateline.evaluate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Lays the words of the event's body on those of the gold text. The body may lack a dateline or a credit, so the two are
 * walked side by side, and where they part the nearest place is sought at which three words agree again.
 */
final class Placing {
    /** Words looked ahead for a place where the texts agree again: longer than any credit that is taken off. */
    private static final int AHEAD = 400;

    /** Words that must agree there, so that one common word does not mislead. */
    private static final int RUN = 3;

    private final Words gold;
    private final Words body;
    private final int[] goldWord;

    Placing(Words gold, Words body) {
        this.gold = gold;
        this.body = body;
        goldWord = new int[body.size()];
        Arrays.fill(goldWord, -1);
        int g = 0;
        int b = 0;
        while (g < gold.size() && b < body.size()) {
            if (gold.word(g).equals(body.word(b))) {
                goldWord[b++] = g++;
            } else {
                int skip = skip(g, b);
                g += skip / (AHEAD + 1);
                b += skip % (AHEAD + 1);
            }
        }
    }

    /** The shortest skip, as words of the gold times {@code AHEAD + 1} and words of the body. */
    private int skip(int g, int b) {
        for (int both = 1; both <= AHEAD; both++) {
            for (int inGold = 0; inGold <= both; inGold++) {
                if (agree(g + inGold, b + both - inGold)) {
                    return inGold * (AHEAD + 1) + both - inGold;
                }
            }
        }
        return AHEAD + 2;
    }

    private boolean agree(int g, int b) {
        for (int i = 0; i < RUN; i++) {
            boolean over = g + i >= gold.size() || b + i >= body.size();
            if (over || !gold.word(g + i).equals(body.word(b + i))) {
                return over && i > 0;
            }
        }
        return true;
    }

    /** The numbers of the gold's words that a passage of the event covers; none when it lies in the title. */
    BitSet of(JsonNode passage) {
        BitSet found = new BitSet();
        if (passage.path("field").asText("body").equals("body")) {
            body.between(passage.path("start").asInt(), passage.path("end").asInt()).stream()
                    .map(word -> goldWord[word])
                    .filter(word -> word >= 0)
                    .forEach(found::set);
        }
        return found;
    }
}
