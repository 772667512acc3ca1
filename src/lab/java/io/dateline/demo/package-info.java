/** The demo: a broker of its own, the service, the sample wire, and what comes out. */
@NullMarked
package io.dateline.demo;

import org.jspecify.annotations.NullMarked;
