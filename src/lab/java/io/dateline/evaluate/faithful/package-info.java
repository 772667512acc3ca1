/**
 * Measures the check of generated sentences on summaries that people wrote, unchanged and with one thing in them
 * changed.
 */
@NullMarked
package io.dateline.evaluate.faithful;

import org.jspecify.annotations.NullMarked;
