package io.dateline.view.window;

/**
 * How much an entity or a topic is in the news, as {@code news.trends} has it.
 *
 * @param bucket when the five minutes began that it was written in, in ms since 1970, by the clock of the news
 * @param lastHour independent items of the hour that ends with them
 * @param surprise how far that is above the same hour of the days before, in standard deviations
 */
public record Trendline(long bucket, int lastHour, double surprise) {
    /** The items of that hour on an earlier day: surprise is {@code (lastHour - usual) / sqrt(usual + 1)}. */
    public double usual() {
        double root = (Math.sqrt(surprise * surprise + 4 * (lastHour + 1.0)) - surprise) / 2;
        return Math.max(0, root * root - 1);
    }
}
