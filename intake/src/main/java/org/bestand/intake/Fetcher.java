package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Asks servers of the web, within limits of time, bytes and redirects, and none that may not be asked: the address is looked at where the socket
 * connects, at every redirect anew. Sends no cookies, uses no proxy. Serves any number of threads.
 */
final class Fetcher implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private final Limits limits;
    private final Manners manners;
    private final InstantSource clock;
    private final OkHttpClient client;

    Fetcher(Limits limits, Manners manners, InstantSource clock) {
        this.limits = limits;
        this.manners = manners;
        this.clock = clock;
        Duration longest = Duration.ofSeconds(limits.of(Limit.SECONDS));
        this.client = new OkHttpClient.Builder()
                .socketFactory(new CheckedSockets(address -> manners.asksLocal() || PublicAddresses.has(address)))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(longest)
                .readTimeout(longest)
                .build();
    }

    /** Stands before each request, of what is sent elsewhere anew: lets it through when it may be made. */
    interface Gate {
        /** Lets everything through at once. */
        Gate OPEN = (to, request) -> request.send();

        Reply through(HttpUrl to, Sending request) throws IOException, Refusal;
    }

    /** A request that is ready. */
    interface Sending {
        Reply send() throws IOException, Refusal;
    }

    /** An answer, or where its server sends the request. */
    record Reply(Answer answer, HttpUrl elsewhere) {}

    /**
     * Asks for an address.
     *
     * @param etag the mark of the last answer, or empty
     * @param modified when the last answer said that it had changed, or empty
     * @throws Refusal where it may not be asked, or answers nothing that can be used
     * @throws IOException where it cannot be reached or does not answer in time: it may later
     */
    Answer get(String address, String etag, String modified, Gate gate) throws IOException, Refusal {
        HttpUrl at = checked(address);
        for (long hop = 0; hop <= limits.of(Limit.REDIRECTS); hop++) {
            boolean isFirst = hop == 0;
            Request request = request(at, isFirst ? etag : "", isFirst ? modified : "");
            Reply reply = gate.through(at, () -> sent(request, isFirst));
            if (reply.elsewhere() == null) {
                return reply.answer();
            }
            at = reply.elsewhere();
        }
        throw new Refusal("is sent elsewhere again and again" + limits.named(Limit.REDIRECTS));
    }

    private Request request(HttpUrl at, String etag, String modified) {
        Request.Builder request = new Request.Builder()
                .url(at)
                .header("User-Agent", manners.agent())
                .header("Accept-Encoding", "gzip");
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        if (!modified.isEmpty()) {
            request.header("If-Modified-Since", modified);
        }
        return request.build();
    }

    private Reply sent(Request request, boolean isFirst) throws IOException, Refusal {
        Call call = client.newCall(request);
        call.timeout().timeout(limits.of(Limit.SECONDS), TimeUnit.SECONDS); // to the last byte of the body
        try (Response response = call.execute()) {
            HttpUrl elsewhere = elsewhere(response);
            return new Reply(elsewhere == null ? answer(response) : null, elsewhere);
        } catch (CheckedSockets.Forbidden e) {
            throw isFirst
                    ? Refusal.bySetting(e.getMessage())
                    : new Refusal("leads to an address that " + e.getMessage());
        } catch (LimitException e) {
            throw new Refusal(e.getMessage());
        } catch (InterruptedIOException e) {
            throw new IOException(
                    "does not answer within " + limits.of(Limit.SECONDS) + " seconds" + limits.named(Limit.SECONDS), e);
        } catch (UnknownHostException e) {
            throw new IOException("is of a host that is not known here", e);
        } catch (IOException | IllegalArgumentException e) { // the library takes foreign digits for numbers
            throw new IOException("gives no answer that can be read", e);
        }
    }

    /** An address that may be asked, as far as its spelling tells. */
    private HttpUrl checked(String address) throws Refusal {
        HttpUrl url = HttpUrl.parse(address.strip());
        if (url == null) {
            throw new Refusal("is no address of the web (http or https)");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new Refusal("has a name or password in its address, which is not sent");
        }
        if (url.port() != 80 && url.port() != 443 && !manners.asksLocal()) {
            throw Refusal.bySetting("is at port " + url.port() + ", which is none of the web; --allow-local allows it");
        }
        return url;
    }

    /** Where an answer sends the request; null where it is an answer. */
    private HttpUrl elsewhere(Response response) throws Refusal {
        String location = response.header("Location");
        if (!List.of(301, 302, 303, 307, 308).contains(response.code()) || location == null) {
            return null;
        }
        HttpUrl to = response.request().url().resolve(location);
        if (to == null) {
            throw new Refusal("is sent to what is no address of the web");
        }
        return checked(to.toString());
    }

    private Answer answer(Response response) throws IOException, Refusal {
        ResponseBody body = response.body();
        byte[] bytes = response.isSuccessful() ? bytes(body) : new byte[0];
        Charset charset = body.contentType() == null ? null : body.contentType().charset(null);
        return new Answer(
                response.code(),
                response.request().url().toString(),
                bytes,
                charset == null ? "" : charset.name(),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                retryAfter(response.header("Retry-After")));
    }

    private byte[] bytes(ResponseBody body) throws IOException, Refusal {
        try (BufferedInputStream in = Unpacked.once(body.byteStream(), limits)) {
            return Bounded.whole(in, limits, Limit.PAGE_BYTES);
        }
    }

    /** A mark that is sent back; what could not be is none. */
    private String header(Response response, String name) {
        String value = response.header(name, "");
        return value.length() > limits.of(Limit.FIELD_LENGTH) || !value.matches("[\\x20-\\x7E]*") ? "" : value;
    }

    /** Seconds, or a time (RFC 9110, 10.2.3); what is neither is no word. */
    private Duration retryAfter(String value) {
        if (value == null) {
            return null;
        }
        try {
            Duration wait = value.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdownNow();
        client.connectionPool().evictAll();
    }
}
