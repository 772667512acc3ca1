package io.dateline.pipeline;

import io.dateline.generate.Fault;
import io.dateline.generate.GenerationCounters;
import io.dateline.operate.Metrics;
import java.time.Duration;

/** Reports generation to the metrics. */
record MeteredGeneration(Metrics metrics) implements GenerationCounters {
    @Override
    public void written(boolean remembered) {
        metrics.generated(remembered);
    }

    @Override
    public void failed(Fault fault) {
        metrics.notGenerated(fault);
    }

    @Override
    public void asked(Duration time, long tokens) {
        metrics.askedToGenerate(time, tokens);
    }

    @Override
    public void circuit(int state) {
        metrics.generationCircuit(state);
    }
}
