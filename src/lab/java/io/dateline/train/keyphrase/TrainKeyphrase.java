package io.dateline.train.keyphrase;

import io.dateline.analyse.keyphrase.Background;
import io.dateline.analyse.keyphrase.ClassTagger;
import io.dateline.analyse.keyphrase.PhraseReader;
import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.News;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the model of keyphrases: what is usual in news, the classes of words, and what makes a phrase a tag. */
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

    /** News that the classes of words are learnt from. */
    private static final List<String> TAGGED = List.of(
            "summarisation/cnndm_train100.jsonl",
            "summarisation/cnndm_validation493.jsonl",
            "quotes/polnear_train.jsonl.gz",
            "ner/worldwide_train.jsonl.gz",
            "topics/reuters21578.jsonl",
            "topics/bbc.jsonl",
            "keyphrases/kpcrowd500.jsonl");

    private static final System.Logger LOG = System.getLogger(TrainKeyphrase.class.getName());

    private TrainKeyphrase() {}

    /** Writes {@code keyphrase.bin} and {@code keyphrase.properties}. */
    public static ModelCard run(Path data, Path out) throws IOException {
        BackgroundCounts counts = new BackgroundCounts();
        new News().read(data, FILES, counts::add);
        byte[] background = counts.bytes();
        byte[] classes = classes(data);
        PhraseTraining phrases = new PhraseTraining(
                new PhraseReader(Background.read(ByteBuffer.wrap(background)), new ClassTagger(classes)), data);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.write(background);
        file.write(classes);
        for (int weight : phrases.salience()) {
            file.writeInt(weight);
        }
        for (int weight : phrases.editor()) {
            file.writeInt(weight);
        }
        return ModelWriter.write(out, "keyphrase", "2", "Apache-2.0", bytes.toByteArray());
    }

    /** Every tenth text is left out and measured on. */
    private static byte[] classes(Path data) throws IOException {
        SilverClasses silver = new SilverClasses();
        List<ClassTraining.Example> learnt = new ArrayList<>();
        List<ClassTraining.Example> left = new ArrayList<>();
        int[] read = new int[1];
        new News()
                .read(
                        data,
                        TAGGED,
                        prose -> (++read[0] % 10 == 0 ? left : learnt)
                                .add(new ClassTraining.Example(prose, silver.of(prose))));
        byte[] weights = ClassTraining.train(learnt);
        LOG.log(
                System.Logger.Level.INFO,
                "classes of words as the teacher gives them: {0}",
                ClassTraining.agreement(weights, left));
        return weights;
    }
}
