package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.models.Signature;

/**
 * Writes what the place index depends on: the format of its file, and how names are folded. It has no feature templates
 * and no tokens.
 */
public final class PlacesSignature {
    private PlacesSignature() {}

    public static void write(String probe, Signature signature) {
        signature
                .add(PlaceIndex.MAGIC)
                .add(PlaceIndex.FORMAT)
                .add(PlaceIndex.CAPITAL)
                .add(PlaceIndex.WELL_KNOWN);
        for (String line : probe.split("\n", -1)) {
            for (String word : line.split(" ", -1)) {
                signature.add(Fold.name(word));
            }
        }
    }
}
