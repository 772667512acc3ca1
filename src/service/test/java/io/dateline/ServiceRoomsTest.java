package io.dateline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;

/** Which room of this building may know which: the rule of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceRoomsTest {
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
}
