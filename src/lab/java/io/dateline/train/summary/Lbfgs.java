package io.dateline.train.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * Minimises a smooth function by L-BFGS (Liu and Nocedal 1989): gradient steps, corrected by an estimate of the
 * curvature from the last steps. Uses no random numbers.
 */
public final class Lbfgs {
    private static final int STEPS = 200;
    private static final int MEMORY = 8;
    /** Length of the first step. */
    private static final double FIRST = 0.1;
    /** A step that lowers the function by less is the last. */
    private static final double LEAST = 1e-8;

    /** A function and its gradient. */
    public interface Slope {
        /** The value at {@code point}; the gradient there is written to {@code slope}. */
        double at(double[] point, double[] slope);
    }

    /** A step taken, and how the slope changed on it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(double[] way, double[] change, double product) {}

    private final Slope function;
    private final List<Step> steps = new ArrayList<>();
    private double[] point;
    private double[] slope;
    private double value;

    private Lbfgs(Slope function, double[] start) {
        this.function = function;
        point = start.clone();
        slope = new double[start.length];
        value = function.at(point, slope);
    }

    public static double[] from(double[] start, Slope function) {
        return new Lbfgs(function, start).run();
    }

    private double[] run() {
        for (int i = 0; i < STEPS; i++) {
            double before = value;
            step(direction());
            if (before - value < LEAST) {
                break;
            }
        }
        return point;
    }

    /** The descent direction, by the two loops of L-BFGS. */
    private double[] direction() {
        double[] way = slope.clone();
        double[] shares = new double[steps.size()];
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            shares[i] = dot(step.way(), way) / step.product();
            add(way, -shares[i], step.change());
        }
        scale(way);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            add(way, shares[i] - dot(step.change(), way) / step.product(), step.way());
        }
        return way;
    }

    private void scale(double[] way) {
        double factor;
        if (steps.isEmpty()) {
            double largest = 1e-12;
            for (double part : way) {
                largest = Math.max(largest, Math.abs(part));
            }
            factor = FIRST / largest;
        } else {
            Step last = steps.get(steps.size() - 1);
            factor = last.product() / dot(last.change(), last.change());
        }
        for (int k = 0; k < way.length; k++) {
            way[k] *= factor;
        }
    }

    /**
     * Steps against {@code way}, and halves the step while the function does not fall enough (backtracking line
     * search).
     */
    private void step(double[] way) {
        double fall = 1e-4 * dot(slope, way);
        double[] next = point;
        double[] steeper = new double[point.length];
        double found = value;
        for (double length = 1; length > 1e-6; length /= 2) {
            next = point.clone();
            add(next, -length, way);
            found = function.at(next, steeper);
            if (found <= value - length * fall) {
                break;
            }
        }
        if (found < value) {
            remember(next, steeper);
            point = next;
            slope = steeper;
            value = found;
        }
    }

    private void remember(double[] next, double[] steeper) {
        double[] way = next.clone();
        add(way, -1, point);
        double[] change = steeper.clone();
        add(change, -1, slope);
        double product = dot(way, change);
        if (product > 1e-15) {
            steps.add(new Step(way, change, product));
        }
        if (steps.size() > MEMORY) {
            steps.remove(0);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int k = 0; k < to.length; k++) {
            to[k] += times * what[k];
        }
    }
}
