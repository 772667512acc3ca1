package io.dateline.evaluate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.evaluate.GoldFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each form with a document of our own, in the shape in which the corpora are published. */
class FormTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private static List<String> rows(Form form, Path from, Map<String, String> settings) throws IOException {
        return form.read(from, new Settings(settings)).stream()
                .map(document -> document.row().toString())
                .toList();
    }

    @Test
    void timeMl() throws IOException {
        file("tml/ferry.tml", """
                <?xml version="1.0" ?>
                <TimeML><DOCID>ferry</DOCID>
                <DCT><TIMEX3 tid="t0" type="DATE" value="2026-05-12">20260512</TIMEX3></DCT>
                <TITLE>A ferry &amp; a storm</TITLE>
                <TEXT>

                The <EVENT eid="e1" class="OCCURRENCE">storm</EVENT> came <TIMEX3 tid="t1" type="DATE" value="2026-05-11">Monday</TIMEX3>.
                </TEXT></TimeML>
                """);

        assertThat(rows(Form.TIMEML, folder.resolve("tml"), Map.of())).containsExactly("""
                {"id":"ferry","dct":"2026-05-12","title":"A ferry & a storm","text":"The storm came Monday.",\
                "times":[{"start":15,"end":21,"text":"Monday","type":"DATE","value":"2026-05-11"}]}""");
    }

    @Test
    void polNear() throws IOException {
        file("dev/text/gate.txt", "\u201cIt is shut,\u201d Ilze said, \u201cfor good.\u201d Andris nodded.");
        file("dev/attributions/gate_zz.ann", "T1\tSource 0 1\twrong annotator\n");
        file("dev/attributions/gate_aa.ann", """
                T1\tContent 0 13;25 36\twhat was said
                T2\tSource 14 18\tIlze
                T3\tCue 19 23\tsaid
                T4\tAttribution 19 23\tsaid
                E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2
                E2\tAttribution:T4 Cue:T3
                """);

        List<String> rows = rows(Form.POLNEAR, folder.resolve("dev"), Map.of());

        assertThat(rows)
                .singleElement()
                .asString()
                .contains("\"id\":\"gate\"", "\"parts\":[[0,13],[25,36]]")
                .contains("\"kind\":\"direct\"", "\"speaker\":{\"start\":14,\"end\":18,\"text\":\"Ilze\"}")
                .containsOnlyOnce("\"kind\"");
    }

    @Test
    void iobWithTheSentenceAsItWasWritten() throws IOException {
        Path file = file("x.iob2", """
                # sent_id = web-7-0001
                # text = Riga (LV) isn't far.
                1\tRiga\tB-LOC\t-
                2\t(\tO\t-
                3\tLV\tB-LOC\t-
                4\t)\tO\t-
                5\tis\tO\t-
                6\tn't\tO\t-
                7\tfar\tO\t-
                8\t.\tO\t-
                """);

        assertThat(rows(Form.IOB, file, Map.of("ending", ".iob2", "token", "1", "tag", "2")))
                .containsExactly("""
                {"id":"web-7","text":"Riga (LV) isn't far.","sentences":[[0,20]],\
                "entities":[{"start":0,"end":4,"text":"Riga","type":"LOC"},{"start":6,"end":8,"text":"LV","type":"LOC"}]}""");
    }

    @Test
    void iobWithTheArticleBeside() throws IOException {
        file(
                "tsv/gate.tsv",
                "Ilze\tB-Person\nKronberga\tE-Person\nspoke\tO\n.\tO\n\nRiga\tS-Location\nslept\tO\n.\tO\n");
        file("raw/gate", "Ilze Kronberga  spoke.\n\nRiga slept.");

        assertThat(rows(
                        Form.IOB,
                        folder.resolve("tsv"),
                        Map.of("raw", folder.resolve("raw").toString())))
                .containsExactly("""
                {"id":"gate","text":"Ilze Kronberga  spoke.\\n\\nRiga slept.","sentences":[[0,22],[24,35]],\
                "entities":[{"start":0,"end":14,"text":"Ilze Kronberga","type":"Person"},\
                {"start":24,"end":28,"text":"Riga","type":"Location"}]}""");
    }

    @Test
    void gmb() throws IOException {
        Path file = file(
                "ner_dataset.csv",
                "Sentence #,Word,POS,Tag\nSentence: 1,Zo\u00eb,NNP,B-per\n,\"\"\"\",``,O\n,left,VBD,O\n,\"\"\"\",'',O\n,.,.,O\nSentence: 2,Rain,NN,O\n",
                Charset.forName("windows-1252"));

        assertThat(rows(Form.GMB, file, Map.of())).containsExactly("""
                {"id":"gmb-1","text":"Zo\u00eb \\"left\\".","sentences":[[0,11]],\
                "entities":[{"start":0,"end":3,"text":"Zo\u00eb","type":"per"}]}""", """
                {"id":"gmb-2","text":"Rain","sentences":[[0,4]],"entities":[]}""");
    }

    @Test
    void keys() throws IOException {
        file("kp/docsutf8/business-7.txt", "Ferry sold\nA ferry was sold.");
        file("kp/keys/business-7.key", "ferry\n\nsale of a ferry\n");

        assertThat(rows(Form.KEYS, folder.resolve("kp"), Map.of("labels", "kpcrowd")))
                .containsExactly("""
                {"id":"business-7","text":"A ferry was sold.","keyphrases":["ferry","sale of a ferry"],\
                "title":"Ferry sold","label":"business","topic":"medtop:04000000","accept":["medtop:04000000"]}""");
    }

    @Test
    void classes() throws IOException {
        file("bbc/tech/001.txt", "Ferry sails itself\n\nIt cost \u00a35m.", Charset.forName("windows-1252"));
        file("short/tech/001.txt", "It cost \u00a35m.", Charset.forName("windows-1252"));

        assertThat(rows(
                        Form.CLASSES,
                        folder.resolve("bbc"),
                        Map.of(
                                "labels",
                                "bbc",
                                "summaries",
                                folder.resolve("short").toString())))
                .containsExactly("""
                {"id":"tech-001","title":"Ferry sails itself","text":"It cost \u00a35m.","label":"tech",\
                "topic":"medtop:13000000","accept":["medtop:13000000","medtop:04000000","medtop:01000000"],\
                "summary":"It cost \u00a35m."}""");
    }

    @Test
    void aTableWithoutAHeader() throws IOException {
        Path file = file("test.csv", "\"3\",\"Ferry sold\",\"A \"\"big\"\" ferry,\nsold.\"\n");

        assertThat(rows(
                        Form.TABLE,
                        file,
                        Map.of(
                                "header", "none", "label", "0", "title", "1", "text", "2", "labels", "agnews", "prefix",
                                "t-")))
                .containsExactly("""
                {"id":"t-0","title":"Ferry sold","text":"A \\"big\\" ferry,\\nsold.","label":"3",\
                "topic":"medtop:04000000","accept":["medtop:04000000"]}""");
    }

    @Test
    void aTableOfJsonLinesLeavesOutClassesThatAreNotAskedFor() throws IOException {
        Path file = file("news.json", """
                {"category": "TECH", "headline": "Ferry sails itself", "short_description": "It did."}
                {"category": "WEDDINGS", "headline": "Ferry weds", "short_description": "It did."}
                """);

        assertThat(rows(
                        Form.TABLE,
                        file,
                        Map.of(
                                "title",
                                "headline",
                                "text",
                                "short_description",
                                "label",
                                "category",
                                "labels",
                                "huffpost")))
                .singleElement()
                .asString()
                .contains("Ferry sails itself", "medtop:13000000");
    }

    @Test
    void aTableThatIsAJsonArray() throws IOException {
        Path file = file("r.json", "[{\"title\": \"Ferry\", \"body\": \"Sold.\", \"topics\": [\"acq\"]}]");

        assertThat(rows(Form.TABLE, file, Map.of("text", "body", "label", "topics", "labels", "reuters")))
                .singleElement()
                .asString()
                .contains("\"label\":\"acq\"", "medtop:04000000");
    }

    @Test
    void lines() throws IOException {
        assertThat(rows(Form.LINES, file("a.train", "t1 A ferry sailed.\nt2 It rained.\n"), Map.of()))
                .containsExactly(
                        "{\"id\":\"t1\",\"text\":\"A ferry sailed.\"}", "{\"id\":\"t2\",\"text\":\"It rained.\"}");
    }

    @Test
    void mediaTopics() throws IOException {
        Path file = file("medtop.json", """
                {"conceptSet": [
                  {"uri": "http://cv.iptc.org/newscodes/mediatopic/15000000",
                   "prefLabel": {"en-GB": "sport"}, "definition": {"en-GB": "Games"}},
                  {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000822",
                   "prefLabel": {"en-GB": "rowing"}, "definition": {"en-GB": "Boats"},
                   "broader": ["http://cv.iptc.org/newscodes/mediatopic/15000000"]}]}
                """);

        assertThat(rows(Form.MEDIATOPICS, file, Map.of())).containsExactly("""
                {"code":"medtop:15000000","name":"sport","definition":"Games","level":1,"parent":null,\
                "top":"medtop:15000000"}""", """
                {"code":"medtop:20000822","name":"rowing","definition":"Boats","level":2,"parent":"medtop:15000000",\
                "top":"medtop:15000000"}""");
    }

    @Test
    void tokensAreWrittenBesideTheRowsAndBothCanBeReadAgain() throws IOException {
        Path file = file("x.tsv", "# newdoc id = a\nRiga\tB-LOC\nslept\tO\n\n");
        Path written = folder.resolve("out/x.jsonl.gz");

        CorpusWriter.write(Form.IOB.read(file, new Settings(Map.of())), written);

        assertThat(GoldFile.read(written, 0))
                .singleElement()
                .satisfies(gold -> assertThat(gold.text().body()).isEqualTo("Riga slept"));
        assertThat(GoldFile.open(folder.resolve("out/x.tsv.gz")).lines())
                .containsExactly("# newdoc a", "Riga\tB-LOC", "slept\tO", "");
    }
}
