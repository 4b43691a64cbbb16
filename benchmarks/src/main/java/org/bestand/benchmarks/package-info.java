/** How quick the parts are, printed; no test is timed. */
package org.bestand.benchmarks;
