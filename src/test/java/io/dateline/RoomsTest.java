package io.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;

/** The dependency rule of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule articleDependsOnNothing = room("article");

    @ArchTest
    static final ArchRule failureDependsOnNothing = room("failure");

    @ArchTest
    static final ArchRule modelsDependOnNothing = room("models");

    @ArchTest
    static final ArchRule decodeKnowsNounsAndFailures = room("decode", "article", "failure");

    @ArchTest
    static final ArchRule validateKnowsNounsAndFailures = room("validate", "article", "failure");

    @ArchTest
    static final ArchRule analyseKnowsNounsAndModels = room("analyse", "article", "failure", "models");

    @ArchTest
    static final ArchRule publishKnowsNounsAndFailures = room("publish", "article", "failure", "models");

    @ArchTest
    static final ArchRule generateKnowsNouns = room("generate", "article");

    @ArchTest
    static final ArchRule onlyTheEndpointAndItsCommandOpenHttpConnections = noClasses()
            .that()
            .resideOutsideOfPackages("io.dateline.generate.endpoint..", "io.dateline.cli..")
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
    static final ArchRule evaluateKnowsTheAnalysis = room("evaluate", "article", "analyse", "models", "generate");

    @ArchTest
    static final ArchRule trainKnowsTheAnalysis = room("train", "article", "analyse", "models", "evaluate");

    @ArchTest
    static final ArchRule onlyTheShellKnowsTheFramework = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.dateline.pipeline..", "io.dateline.operate..", "io.dateline.cli..", "io.dateline.broker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..", "org.apache.kafka..", "org.eclipse..");

    @ArchTest
    static final ArchRule onlyOperateTouchesMicrometer = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.operate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule nothingDependsOnTheCommands = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dateline.cli..");

    /** What a command prints may come from outside: it goes through the screen, which escapes it. */
    @ArchTest
    static final ArchRule onlyTheScreenPrintsText = noClasses()
            .that()
            .resideInAPackage("io.dateline.cli..")
            .and()
            .resideOutsideOfPackage("io.dateline.cli.terminal..")
            .should()
            .callMethodWhere(target(owner(assignableTo(PrintWriter.class).or(assignableTo(PrintStream.class))))
                    .and(target(nameMatching("print|println|printf|format|append"))));

    @ArchTest
    static final ArchRule stepsDoNotKnowEachOther =
            slices().matching("io.dateline.analyse.(*)..").should().notDependOnEachOther();

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
