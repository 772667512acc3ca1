package io.dateline.story.stream;

import io.dateline.story.stages.StageSettings;

/** What the topology is built from. */
public record StreamSettings(Topics topics, StageSettings stages) {}
