package io.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room of this building may know which: the rule of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule articleDependsOnNothing = room("article");

    @ArchTest
    static final ArchRule failureDependsOnNothing = room("failure");

    @ArchTest
    static final ArchRule wordsDependOnNothing = room("words");

    @ArchTest
    static final ArchRule modelsKnowWords = room("models", "words");

    @ArchTest
    static final ArchRule decodeKnowsNounsAndFailures = room("decode", "article", "failure", "words");

    @ArchTest
    static final ArchRule validateKnowsNounsAndFailures = room("validate", "article", "failure", "words");

    @ArchTest
    static final ArchRule copyKnowsNounsDatelinesAndNotes =
            room("validate.copy", "article", "words", "validate.dateline", "validate.lifecycle");

    @ArchTest
    static final ArchRule lifecycleKnowsNouns = room("validate.lifecycle", "article", "words");

    @ArchTest
    static final ArchRule analyseKnowsNounsAndModels = room("analyse", "article", "failure", "models", "words");

    @ArchTest
    static final ArchRule publishKnowsNounsAndFailures = room("publish", "article", "failure", "models", "words");

    @ArchTest
    static final ArchRule generateKnowsNouns = room("generate", "article", "words");

    @ArchTest
    static final ArchRule onlyTheEndpointOpensHttpConnections = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.generate.endpoint..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule whatHoldsCopyAndKeyDoesNotLog = noClasses()
            .that()
            .resideInAPackage("io.dateline.generate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jboss.logging..", "java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule nothingDependsOnTheWholePath = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.enrich..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dateline.enrich..");

    @ArchTest
    static final ArchRule stepsDoNotKnowEachOther =
            slices().matching("io.dateline.analyse.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule roomsOfFormatsAreFreeOfCycles =
            slices().matching("io.dateline.decode.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAllFormatsUseKnowsNoFormat = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.dateline.decode.item..",
                    "io.dateline.decode.characters..",
                    "io.dateline.decode.json..",
                    "io.dateline.decode.xml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.dateline.decode.format..",
                    "io.dateline.decode.agency..",
                    "io.dateline.decode.feed..",
                    "io.dateline.decode.html..",
                    "io.dateline.decode.iptc..",
                    "io.dateline.decode.mail..",
                    "io.dateline.decode.plain..",
                    "io.dateline.decode.wire..");

    private static ArchRule room(String name, String... known) {
        String[] allowed = new String[known.length + 1];
        allowed[0] = "io.dateline." + name + "..";
        for (int i = 0; i < known.length; i++) {
            allowed[i + 1] = "io.dateline." + known[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("io.dateline." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.dateline..").and(not(resideInAnyPackage(allowed))));
    }
}
