package io.dateline.train.quote;

import io.dateline.evaluate.quote.QuoteGold;
import io.dateline.models.ModelCard;
import io.dateline.train.MissingDataException;
import io.dateline.train.ModelWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Makes the model of quotations and their speakers. */
public final class TrainQuote {
    private static final String ARTICLES = "quotes/polnear_train.jsonl.gz";
    private static final String VERSION = "6";
    private static final String LICENCE = "Apache-2.0";

    private TrainQuote() {}

    /** Writes {@code quote.bin} and {@code quote.properties}; returns a message about it. */
    public static String run(Path data, Path out) throws IOException {
        Path articles = MissingDataException.require(data.resolve(ARTICLES));
        byte[] bytes = QuoteTrainer.train(QuoteGold.read(articles));
        ModelCard card = ModelWriter.write(out, "quote", VERSION, LICENCE, bytes);
        return "quote " + card.version() + ": " + bytes.length + " bytes, SHA-256 " + card.sha256();
    }
}
