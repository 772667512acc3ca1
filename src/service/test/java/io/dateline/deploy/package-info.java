/** Holds the files under {@code deploy} and {@code docker-compose.yml} to parsers that know every field. */
package io.dateline.deploy;
