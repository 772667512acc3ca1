package io.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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
}
