package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.analyse.entity.tagger.EntityTagger;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.EntityType;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a made-up corpus of a few dozen sentences. */
class NerTrainingTest {
    private static final List<String> PEOPLE = List.of("Ada Quill", "Tomas Verne", "Mira Okoro", "Lin Hadley");
    private static final List<String> TOWNS = List.of("Veldmar", "Port Arden", "Osterby", "Kilmara");

    @Test
    void trainingTwiceGivesTheSameBytes(@TempDir Path folder) throws IOException {
        // Given
        Path lists = lists(folder);
        List<NerDocument> corpus = corpus(folder);
        // When
        byte[] first = train(lists, corpus);
        byte[] second = train(lists, corpus);
        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theModelFindsNamesOfTheKindItLearned(@TempDir Path folder) throws IOException {
        // Given
        byte[] bytes = train(lists(folder), corpus(folder));
        EntityTagger tagger = EntityTagger.of(
                new ModelFile(new ModelCard("tiny", "1", "none", "Apache-2.0"), ByteBuffer.wrap(bytes)));
        // When
        var mentions = tagger.tag(
                new Segmenter().segment(new ArticleText("", "Minister Lin Quill said she left Osterby today.")));
        // Then
        assertThat(mentions).extracting(m -> m.type()).containsExactly(EntityType.PERSON, EntityType.PLACE);
    }

    private static byte[] train(Path lists, List<NerDocument> corpus) throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        corpus.forEach(document -> builder.add(document.prose()));
        NerSettings settings = new NerSettings(
                1, 0.1f, 0.1, 4, 2, 2, 2, 100_000, 64, 1_000, 0, NerSettings.even(1, 0), NerSettings.even(1, 0), 7);
        return new NerTraining(builder.build(lists), settings, line -> {}).run(corpus, List.of(corpus));
    }

    private static Path lists(Path folder) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(lists.resolve("firstnames.txt"), "Ada\nLin\n");
        Files.writeString(lists.resolve("surnames.txt"), "Quill\n");
        Files.writeString(lists.resolve("cities-large.txt"), "Port Arden\n");
        Files.writeString(lists.resolve("cities-small.txt"), "Kilmara\n");
        Files.writeString(lists.resolve("organisations.txt"), "Veldmar Steel\n");
        Files.writeString(lists.resolve("words-often.txt"), "rained\n");
        Files.writeString(lists.resolve("words-seldom.txt"), "drizzled\n");
        Files.writeString(lists.resolve("abbreviations.txt"), "VSC\n");
        Files.writeString(lists.resolve("proper.txt"), "Friday\n");
        Files.writeString(lists.resolve("sport-words.txt"), "goals\n");
        Files.writeString(lists.resolve("link-words.txt"), "of\n");
        Files.writeString(lists.resolve("classes-brown.txt"), "1 1 ada lin\n2 2 veldmar\n");
        Files.writeString(lists.resolve("classes-vectors.txt"), "1 1 quill okoro\n");
        return lists;
    }

    private static List<NerDocument> corpus(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (String person : PEOPLE) {
            for (String town : TOWNS) {
                String text = "Minister " + person + " said he left " + town + " on Friday. It rained in " + town + ".";
                ObjectNode row = json.createObjectNode();
                row.put("text", text);
                ArrayNode entities = row.putArray("entities");
                mark(entities, "Person", text.indexOf(person), person.length());
                mark(entities, "Location", text.indexOf(town), town.length());
                mark(entities, "Location", text.lastIndexOf(town), town.length());
                lines.add(json.writeValueAsString(row));
            }
        }
        Path file = folder.resolve("made-up.jsonl");
        Files.write(file, lines);
        return new NerCorpus(Set.of()).read(file);
    }

    private static void mark(ArrayNode entities, String type, int start, int length) {
        entities.addObject().put("start", start).put("end", start + length).put("type", type);
    }
}
