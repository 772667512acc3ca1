package io.dateline.story;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which room of this building may know which. */
@AnalyzeClasses(packages = "io.dateline.story", importOptions = ImportOption.DoNotIncludeTests.class)
class StoryRoomsTest {
    private static final String STORY = "io.dateline.story.";

    @ArchTest
    static final ArchRule onlyTheStreamKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackages(STORY + "stream..", STORY + "operate..", STORY + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.quarkus..", "jakarta..", "io.micrometer..");

    @ArchTest
    static final ArchRule versionsKnowNoShard = noClasses()
            .that()
            .resideInAPackage(STORY + "versions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    STORY + "shard..",
                    STORY + "telling..",
                    STORY + "placing..",
                    STORY + "publish..",
                    STORY + "stages..",
                    STORY + "stream..");

    @ArchTest
    static final ArchRule publishKnowsNoStage = noClasses()
            .that()
            .resideInAPackage(STORY + "publish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STORY + "stages..", STORY + "stream..", STORY + "telling..", STORY + "shard..");

    @ArchTest
    static final ArchRule stagesReadNoClock = noClasses()
            .that()
            .resideInAnyPackage(STORY + "versions..", STORY + "stages..", STORY + "telling..", STORY + "publish..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)|java\\.util\\.Random");
}
