package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.check.Books;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Records stamped up to two days before they are sent, in any order, and a replay on the other side of the date line. */
final class ClockSkew implements Fault {
    private static final Duration SKEW = Duration.ofDays(2);

    @Override
    public String name() {
        return "clock-skew";
    }

    @Override
    public String what() {
        return "records carry times up to two days apart, in any order; a replay in another time zone gives the same bytes";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withSkew(SKEW);
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random).on("", 0, 20, 25).strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Thread.sleep(strike.lasts().toMillis());
        return !rig.scene().skew().isZero();
    }

    @Override
    public void after(Rig rig, Books books) throws Exception {
        Shadow.compare(rig, books, "user.timezone=Pacific/Kiritimati", "user.language=ar", "user.country=SA");
    }
}
