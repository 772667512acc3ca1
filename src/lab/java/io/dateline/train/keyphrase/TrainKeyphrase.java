package io.dateline.train.keyphrase;

import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.News;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the background model of keyphrases. */
public final class TrainKeyphrase {
    /** News without labels of any kind in use; the texts that keyphrases are measured on are left out. */
    private static final List<String> FILES = List.of(
            "summarisation/cnndm_train100.jsonl",
            "summarisation/cnndm_validation493.jsonl",
            "summarisation/inshorts.jsonl",
            "quotes/polnear_train.jsonl.gz",
            "ner/worldwide_train.jsonl.gz",
            "ner/gmb_train.jsonl.gz",
            "neardup/minhash_1000.jsonl",
            "times/aquaint.jsonl",
            "times/timebank_half.jsonl");

    private TrainKeyphrase() {}

    /** Writes {@code keyphrase.bin} and {@code keyphrase.properties}. */
    public static ModelCard run(Path data, Path out) throws IOException {
        BackgroundCounts counts = new BackgroundCounts();
        new News().read(data, FILES, counts::add);
        return ModelWriter.write(out, "keyphrase", "1", "Apache-2.0", counts.bytes());
    }
}
