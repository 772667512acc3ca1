package io.dateline.measure.service;

/**
 * What a stretch of the run took.
 *
 * @param items that came out, as events or rejections
 * @param seconds on the clock
 * @param serviceNanos CPU time of the service
 * @param brokerNanos of the broker; 0 for a given one
 * @param feederNanos of this process, which feeds and reads
 */
public record Stretch(long items, double seconds, long serviceNanos, long brokerNanos, long feederNanos) {
    private static final double NANOS_A_MICRO = 1e3;

    public double perSecond() {
        return items / seconds;
    }

    public double serviceMicros() {
        return micros(serviceNanos);
    }

    public double brokerMicros() {
        return micros(brokerNanos);
    }

    public double feederMicros() {
        return micros(feederNanos);
    }

    private double micros(long nanos) {
        return items == 0 ? 0 : nanos / NANOS_A_MICRO / items;
    }
}
