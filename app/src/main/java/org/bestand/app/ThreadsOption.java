package org.bestand.app;

import picocli.CommandLine.Option;

/** How many reports are read at a time. */
final class ThreadsOption {
    private static final int MOST = 256;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "reports read at a time; the output is the same (default: one for each processor)")
    private Integer threads;

    int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1 || threads > MOST) {
            throw new UsageException("--threads is a number from 1 to " + MOST + ", not " + threads);
        }
        return threads;
    }
}
