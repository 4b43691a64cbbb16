package org.bestand.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The desk as a process of its own with 512 MB of heap, and a browser's way of asking it. */
final class DeskProcess implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final String address;

    private DeskProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it; it listens when this returns. */
    static DeskProcess start(Path launcher, Path record) {
        try {
            ProcessBuilder program = new ProcessBuilder(
                            launcher.toString(), "serve", "--port", "0", "--record", record.toString())
                    .redirectError(Redirect.DISCARD);
            program.environment().put("BESTAND_OPTS", "-Xmx512m");
            Process process = program.start();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    return new DeskProcess(process, matcher.group().replaceFirst("/$", ""));
                }
            }
            throw new IllegalStateException("the desk did not open");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page; fails where it is not answered well. */
    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Sends an empty form. */
    String post(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Origin", address)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Number of the last entry of the history. */
    long lastEntry() {
        return JsonMapper.shared()
                .readTree(get("/api/v1/status"))
                .path("revision")
                .asLong();
    }

    /** What a pattern finds in a page, each once. */
    static List<String> links(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            String link = matcher.group(1).replace("&amp;", "&");
            if (!found.contains(link)) {
                found.add(link);
            }
        }
        return found;
    }

    /** Memory that the process holds, as Linux tells; 0 elsewhere. */
    long residentMegabytes() {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        process.destroy();
        process.onExit().join();
    }
}
