/** The demo: a broker of its own, the service, the sample wire, and what comes out. */
@NullMarked
package io.dateline.cli.demo;

import org.jspecify.annotations.NullMarked;
