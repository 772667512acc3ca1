package io.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room of this building may know which: the rule of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.dateline", importOptions = ImportOption.DoNotIncludeTests.class)
class LabRoomsTest {
    /** A dateline is made in one place, for the texts of a corpus too; nothing else of {@code validate} is asked. */
    @ArchTest
    static final ArchRule scoresAndModelsComeFromTheAnalysisAlone = noClasses()
            .that()
            .resideInAnyPackage("io.dateline.evaluate..", "io.dateline.train..")
            .and()
            // These look at whole events, in the form that readers get.
            .resideOutsideOfPackages(
                    "io.dateline.evaluate.desk..",
                    "io.dateline.evaluate.page..",
                    "io.dateline.evaluate.size..",
                    "io.dateline.evaluate.story..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.dateline.decode..",
                    "io.dateline.validate",
                    "io.dateline.validate.date..",
                    "io.dateline.validate.identity..",
                    "io.dateline.validate.lifecycle..",
                    "io.dateline.publish..",
                    "io.dateline.enrich..",
                    "io.dateline.pipeline..",
                    "io.dateline.operate..",
                    "io.dateline.cli..",
                    "io.dateline.demo..",
                    "io.dateline.lab..");

    @ArchTest
    static final ArchRule evaluationDoesNotLookAtTraining = noClasses()
            .that()
            .resideInAPackage("io.dateline.evaluate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.dateline.train..");
}
