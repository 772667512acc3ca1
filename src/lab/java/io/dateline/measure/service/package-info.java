/**
 * What the packaged service does end to end: items a second, CPU time of each process, and how long an item takes from the raw topic to
 * a reader of events.
 */
@NullMarked
package io.dateline.measure.service;

import org.jspecify.annotations.NullMarked;
