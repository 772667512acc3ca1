package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.proxy.Weather;
import java.util.List;
import java.util.SplittableRandom;

/** The brokers take results, and are slow to say so. */
final class SlowDownstream implements Fault {
    private static final long MILLIS = 2_000;

    @Override
    public String name() {
        return "slow-downstream";
    }

    @Override
    public String what() {
        return "each reply to a send takes 2 s more, for 20 s, twice";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withProxies();
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .on("", 0, 18, 22)
                .pause(4, 6)
                .on("", 0, 18, 22)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Weather weather = rig.weather();
        int before = weather.touched();
        weather.slowReplies(Weather.PRODUCE, MILLIS);
        Thread.sleep(strike.lasts().toMillis());
        weather.clear();
        return weather.touched() > before;
    }
}
