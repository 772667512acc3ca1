package io.dateline.view;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room of this building may know which: the rule of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class ViewRoomsTest {
    @ArchTest
    static final ArchRule roomsAskThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start")
            .definedBy("io.dateline.view")
            .layer("page")
            .definedBy("io.dateline.view.page..")
            .layer("api")
            .definedBy("io.dateline.view.api..")
            .layer("stream")
            .definedBy("io.dateline.view.stream..")
            .layer("window")
            .definedBy("io.dateline.view.window..")
            .whereLayer("page")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("page", "start")
            .whereLayer("stream")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule viewDoesNotAnalyse = noClasses()
            .that()
            .resideInAPackage("io.dateline.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.dateline.analyse..", "io.dateline.decode..", "io.dateline.validate..");

    @ArchTest
    static final ArchRule onlyTheWindowReadsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("io.dateline.view.window..")
            .and()
            .resideInAPackage("io.dateline.view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.consumer..");
}
