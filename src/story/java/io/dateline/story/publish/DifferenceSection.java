package io.dateline.story.publish;

import io.dateline.story.versions.diff.Difference;

/** Writes what changed between two versions. Anchors of what was dropped count in the older version. */
final class DifferenceSection {
    private DifferenceSection() {}

    static void write(Json out, Difference difference) {
        out.put("changeClass", difference.changeClass());
        if (!difference.whole()) {
            return;
        }
        out.put("headlineChanged", difference.headline());
        out.anchors("sentencesAdded", difference.sentences().added());
        out.anchors("sentencesDropped", difference.sentences().dropped());
        out.objects("sentencesReworded", difference.sentences().reworded(), moved -> moved(out, moved));
        out.objects("numbersChanged", difference.figures(), figure -> {
            out.put("old", figure.before()).put("new", figure.now());
            out.put("unit", figure.unit().isEmpty() ? null : figure.unit());
            out.put("counted", figure.counted().isEmpty() ? null : figure.counted());
            moved(out, figure.places());
        });
        out.strings("namesAdded", difference.names().added());
        out.strings("namesDropped", difference.names().dropped());
        out.anchors("quotesAdded", difference.quotes().added());
        out.anchors("quotesDropped", difference.quotes().dropped());
        out.strings("speakersAdded", difference.quotes().speakersAdded());
        out.strings("speakersDropped", difference.quotes().speakersDropped());
        out.anchors("denialsChanged", difference.denials());
    }

    private static void moved(Json out, Difference.Moved moved) {
        out.at(moved.now()).object("before", () -> out.at(moved.before()));
    }
}
