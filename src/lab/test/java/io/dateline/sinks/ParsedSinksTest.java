package io.dateline.sinks;

import static org.assertj.core.api.Assertions.assertThat;

import com.clickhouse.jdbc.internal.parser.antlr4.ClickHouseLexer;
import com.clickhouse.jdbc.internal.parser.antlr4.ClickHouseParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.apache.calcite.config.Lex;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.flink.sql.parser.ddl.SqlCreateTable;
import org.apache.flink.sql.parser.ddl.SqlTableColumn.SqlRegularColumn;
import org.apache.flink.sql.parser.impl.FlinkSqlParserImpl;
import org.apache.flink.sql.parser.validate.FlinkSqlConformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes that are not run: their statements parse, and what they read is in the event's schema. */
class ParsedSinksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 60;

    /** Field types of OpenSearch that hold the values of a type of JSON. */
    private static final Map<String, Set<String>> HOLDS = Map.of(
            "string", Set.of("keyword", "text", "date"),
            "integer", Set.of("long", "integer", "byte"),
            "boolean", Set.of("boolean"));

    static Stream<Path> files() throws IOException {
        return Files.walk(Sink.RECIPES).filter(Files::isRegularFile);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsShort(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @Test
    void clickHouseReadsItsStatementsAndMembersOfTheEvent() throws IOException {
        String script = Files.readString(Sink.RECIPES.resolve("clickhouse/articles.sql"));

        for (String statement : script.split(";", -1)) {
            if (!statement.isBlank()) {
                ClickHouseParser parser = new ClickHouseParser(
                        new CommonTokenStream(new ClickHouseLexer(CharStreams.fromString(statement.strip()))));
                parser.queryStmt();
                assertThat(parser.getNumberOfSyntaxErrors()).as(statement).isZero();
            }
        }
        assertThat(members(script, "\\(event, '(\\w+)'")).isNotEmpty().isSubsetOf(names(schema().path("properties")));
        assertThat(members(script, "\\(person, '(\\w+)'"))
                .isNotEmpty()
                .isSubsetOf(names(schema().at("/$defs/entity/properties")));
    }

    @Test
    void flinkReadsItsStatementsAndMembersOfTheEvent() throws Exception {
        String script = Files.readString(Sink.RECIPES.resolve("flink/articles.sql"));

        SqlNodeList statements = SqlParser.create(
                        script,
                        SqlParser.config()
                                .withParserFactory(FlinkSqlParserImpl.FACTORY)
                                .withConformance(FlinkSqlConformance.DEFAULT)
                                .withLex(Lex.JAVA))
                .parseStmtList();

        assertThat(statements).hasSize(4);
        List<String> columns = new ArrayList<>();
        ((SqlCreateTable) statements.get(0)).getColumnList().forEach(column -> {
            if (column instanceof SqlRegularColumn regular) {
                columns.add(regular.getName().getSimple());
            }
        });
        assertThat(columns).hasSize(7).isSubsetOf(names(schema().path("properties")));
    }

    @Test
    void openSearchIndexesMembersOfTheEventInTypesThatHoldThem() throws IOException {
        JsonNode properties = recipe("template.json").at("/template/mappings/properties");

        assertThat(misfits(properties, schema().path("properties"), "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"top-people-this-hour.json", "open-corrections.json"})
    void openSearchIsAskedForFieldsOfItsTemplate(String query) throws IOException {
        JsonNode properties = recipe("template.json").at("/template/mappings/properties");
        Set<String> asked = new TreeSet<>();
        recipe(query).findValues("term").forEach(term -> asked.addAll(names(term)));
        recipe(query).findValues("range").forEach(range -> asked.addAll(names(range)));
        recipe(query)
                .findValues("terms")
                .forEach(terms -> asked.add(terms.path("field").asText()));

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(properties
                                .at("/" + field.replace(".", "/properties/"))
                                .isObject())
                        .isTrue());
    }

    /** The fields that the schema lacks, or whose type does not hold the values that it allows. */
    private static List<String> misfits(JsonNode fields, JsonNode members, String at) throws IOException {
        List<String> misfits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String path = at + "/" + field.getKey();
            JsonNode member = resolved(members.path(field.getKey()));
            if (field.getValue().has("properties")) {
                JsonNode inner = member.path("type").asText().equals("array") ? resolved(member.path("items")) : member;
                misfits.addAll(misfits(field.getValue().path("properties"), inner.path("properties"), path));
            } else if (!HOLDS.getOrDefault(type(member), Set.of())
                    .contains(field.getValue().path("type").asText())) {
                misfits.add(path + " " + type(member));
            }
        }
        return misfits;
    }

    /** The JSON type of a member's values, or of its items. */
    private static String type(JsonNode member) throws IOException {
        JsonNode type = member.path("type");
        if (type.isArray()) {
            return type.get(0).asText();
        }
        if (type.asText().equals("array")) {
            return type(resolved(member.path("items")));
        }
        return type.isMissingNode() && member.has("enum") ? "string" : type.asText();
    }

    private static JsonNode resolved(JsonNode member) throws IOException {
        JsonNode there = member;
        while (there.has("$ref") || there.has("anyOf")) {
            there = there.has("$ref")
                    ? schema().at(there.path("$ref").asText().substring(1))
                    : there.path("anyOf").get(0);
        }
        return there;
    }

    private static Set<String> members(String script, String read) {
        Set<String> members = new TreeSet<>();
        Pattern.compile(read).matcher(script).results().forEach(match -> members.add(match.group(1)));
        return members;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode recipe(String file) throws IOException {
        return JSON.readTree(Sink.RECIPES.resolve("opensearch").resolve(file).toFile());
    }

    private static JsonNode schema() throws IOException {
        return JSON.readTree(Path.of("../core/resources/META-INF/resources/schemas/event-v1.schema.json")
                .toFile());
    }
}
