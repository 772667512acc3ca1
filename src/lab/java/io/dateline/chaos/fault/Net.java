package io.dateline.chaos.fault;

import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.proxy.Proxy;
import io.dateline.chaos.proxy.Weather;
import java.util.List;
import java.util.SplittableRandom;

/** A bad network: slow, narrow, cut, or open at one end only. */
final class Net implements Fault {
    private static final String LATENCY = "latency";
    private static final String BANDWIDTH = "bandwidth";
    private static final String RESET = "reset";
    private static final String HALF_OPEN = "half-open";
    private static final long LATENCY_MILLIS = 250;
    private static final long BYTES_A_SECOND = 40_000;

    @Override
    public String name() {
        return "net";
    }

    @Override
    public String what() {
        return "latency of 250 ms, 40 kB/s, connections reset, connections half-open, two rounds";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withProxies();
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        Schedule schedule = new Schedule(random);
        for (int round = 0; round < 2; round++) {
            schedule.on(LATENCY, 0, 8, 12).pause(2, 4);
            schedule.on(RESET, 0, 0, 0).pause(2, 4);
            schedule.on(BANDWIDTH, 0, 8, 12).pause(2, 4);
            schedule.on(RESET, 0, 0, 0).pause(0.2, 1);
            schedule.on(HALF_OPEN, 0, 8, 14).pause(3, 5);
        }
        return schedule.strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        Weather weather = rig.weather();
        if (strike.act().equals(RESET)) {
            return rig.proxies().stream().mapToInt(Proxy::reset).sum() > 0;
        }
        int before = weather.touched();
        switch (strike.act()) {
            case LATENCY -> weather.latency(LATENCY_MILLIS);
            case BANDWIDTH -> weather.bandwidth(BYTES_A_SECOND);
            default -> weather.freeze(true);
        }
        Thread.sleep(strike.lasts().toMillis());
        weather.clear();
        return weather.touched() > before;
    }
}
