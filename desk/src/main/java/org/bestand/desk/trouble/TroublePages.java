package org.bestand.desk.trouble;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Frame;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Server.Troubles;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, as a page, or as a problem (RFC 9457) where data was asked for. */
public final class TroublePages implements Troubles {
    private static final String PROBLEM = "application/problem+json; charset=utf-8";

    private final Views views;
    private final PrintStream terminal;
    private final InstantSource clock;

    /**
     * @param terminal where faults of the program are told
     */
    public TroublePages(Views views, PrintStream terminal, InstantSource clock) {
        this.views = views;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void show(Call call, Problem problem) {
        call.context().status(problem.status());
        String sentence = call.words().of(problem.key(), problem.values());
        if (wantsData(call)) {
            data(call, problem, sentence);
        } else {
            Frame frame = views.frame(call, "", call.words().of("trouble"));
            views.show(call, "trouble", new TroublePage(frame, sentence));
        }
    }

    private static boolean wantsData(Call call) {
        String accept = call.context().header("Accept");
        return call.path().startsWith("/api/")
                || call.path().equals("/health")
                || call.format().equals("json")
                || accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static void data(Call call, Problem problem, String sentence) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "type",
                "/api/v1/problems/" + problem.key().substring(problem.key().indexOf('.') + 1));
        members.put("title", title(call.words(), problem.key()));
        members.put("status", problem.status());
        members.put("detail", sentence);
        members.put("instance", call.path());
        if (!problem.parameter().isEmpty()) {
            members.put("parameter", problem.parameter());
        }
        call.context().contentType(PROBLEM).result(JsonMapper.shared().writeValueAsString(members));
    }

    /** The sentence of a sort of problem, the same for all of it. */
    public static String title(Words words, String key) {
        return words.of(key, "…", "…", "…");
    }

    /** Told on the terminal under a number: the page gives nothing away of the inside. */
    @Override
    public void fault(Call call, Exception fault) {
        String number = Long.toString(clock.millis(), Character.MAX_RADIX);
        terminal.println("bestand: fault " + number + " of the desk at "
                + call.context().method() + " " + printable(call.path()) + ": " + fault);
        for (StackTraceElement step : fault.getStackTrace()) {
            if (step.getClassName().startsWith("org.bestand")) {
                terminal.println("    " + step);
            }
        }
        show(call, new Problem(500, "fault", number));
    }

    private static String printable(String path) {
        return path.replaceAll("[^\\x21-\\x7e]", "?");
    }

    @Override
    public void signIn(Call call) {
        if (wantsData(call) || !call.context().method().name().equals("GET")) {
            show(call, new Problem(401, "sign-in"));
        } else {
            call.seeOther("/sign-in?back=" + Paths.value(call.address()));
        }
    }
}
