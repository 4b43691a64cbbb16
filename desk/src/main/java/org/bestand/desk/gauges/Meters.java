package org.bestand.desk.gauges;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bestand.desk.web.Server;

/** What is measured of the desk while it runs. For many threads. */
public final class Meters implements Server.Watch, AutoCloseable {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(150),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void answered(String method, String path, int status, long nanos) {
        Timer.builder("desk.requests")
                .description("Requests by route, with how long their answers took")
                .tag("method", method)
                .tag("route", path.isEmpty() ? "none" : path)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Measures a value whenever it is asked for. */
    public void gauge(String name, String words, Supplier<Number> value) {
        Gauge.builder(name, value).description(words).strongReference(true).register(registry);
    }

    /** All of it, as Prometheus reads it. */
    String text() {
        return registry.scrape("text/plain; version=0.0.4");
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
