package org.bestand.desk.signing;

import java.util.List;
import java.util.Map;
import org.bestand.desk.sign.Answer;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;

/** Signing in by name and password, and signing out. */
public final class SignInPages implements Section {
    private static final String START = "/incidents";

    private final Views views;
    private final Door door;
    private final Welcome welcome;

    public SignInPages(Views views, Door door, SessionCookie cookie) {
        this.views = views;
        this.door = door;
        this.welcome = new Welcome(cookie);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in", null, this::page),
                Route.post("/sign-in", null, this::signIn),
                Route.post("/sign-out", null, this::signOut));
    }

    private void page(Call call) {
        String back = call.query("back").filter(Call::isOwnPath).orElse(START);
        if (call.visitor() == null) {
            show(call, back, "", "");
        } else {
            call.seeOther(back);
        }
    }

    private void show(Call call, String back, String name, String trouble) {
        views.show(
                call,
                "signin",
                Map.of(
                        "frame", views.frame(call, "", call.words().of("signing.title")),
                        "back", back,
                        "name", name,
                        "trouble", trouble,
                        "isElsewhere", isElsewhere(call)));
    }

    /** Whether a link on another site led here: then the browser holds back the cookie of whoever has signed in. */
    private static boolean isElsewhere(Call call) {
        String site = call.context().header("Sec-Fetch-Site");
        return site != null && site.endsWith("-site");
    }

    private void signIn(Call call) {
        String name = call.text("name");
        Answer answer = door.signIn().signIn(name, call.text("password"), welcome.address(call));
        if (answer instanceof Answer.In in) {
            door.sessions().end(welcome.shown(call));
            welcome.in(call, in, call.back(START));
        } else {
            show(call, call.back(START), name, Welcome.refused(call, answer, "signing.wrong"));
        }
    }

    private void signOut(Call call) {
        door.sessions().end(welcome.shown(call));
        welcome.out(call);
        call.seeOther("/sign-in?done=signed-out");
    }
}
