package io.dateline.evaluate.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The form in which a corpus is published. */
public enum Form {
    /** A folder of TimeML documents. */
    TIMEML,
    /** PolNeAR's folder with {@code text} and {@code attributions} (brat standoff). */
    POLNEAR,
    /** Token and tag a line, one file or a folder of files. */
    IOB,
    /** The GMB extract as one CSV file, a token a line. */
    GMB,
    /** A folder with {@code docsutf8/*.txt} and {@code keys/*.key}. */
    KEYS,
    /** A folder of text files a class, the title on the first line. */
    CLASSES,
    /** A row a document: CSV, JSON lines or a JSON array. */
    TABLE,
    /** A document a line, its id first. */
    LINES,
    /** IPTC's Media Topics in JSON. */
    MEDIATOPICS;

    /** Reads a corpus of this form. */
    interface Source {
        /** The documents, in the order of their names or of the file. */
        List<Document> read(Path from, Settings settings) throws IOException;
    }

    public List<Document> read(Path from, Settings settings) throws IOException {
        return source().read(from, settings);
    }

    private Source source() {
        return switch (this) {
            case TIMEML -> new TimeMl();
            case POLNEAR -> new PolNear();
            case IOB -> new Iob();
            case GMB -> new Gmb();
            case KEYS -> new Keys();
            case CLASSES -> new Classes();
            case TABLE -> new Table();
            case LINES -> new Lines();
            case MEDIATOPICS -> new MediaTopics();
        };
    }
}
