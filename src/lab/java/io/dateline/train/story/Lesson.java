package io.dateline.train.story;

/**
 * One decision with its right answer. Not a record, since it has an array.
 */
final class Lesson {
    private final double[] features;
    private final boolean yes;
    private final String event;

    /** @param event the gold cluster that it is about: all lessons of an event are learnt or left out together */
    Lesson(double[] features, boolean yes, String event) {
        this.features = features;
        this.yes = yes;
        this.event = event;
    }

    double[] features() {
        return features;
    }

    boolean yes() {
        return yes;
    }

    String event() {
        return event;
    }
}
