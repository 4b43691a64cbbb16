package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.bestand.desk.web.Route;
import org.bestand.exchange.Corrections;
import org.bestand.model.Digests;
import org.bestand.record.Account;
import org.bestand.record.AccountName;
import org.bestand.record.Act;
import org.bestand.record.Record;
import org.bestand.record.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is written in a field that comes from outside, a page has the elements and attributes that it has with plain words there. Two desks are
 * held beside each other, alike but for the words.
 */
class HostileWordsTest {
    private static final List<String> PAYLOADS = Payloads.of(2022, 500);
    private static final int REPORTS = 50;
    private static final int IDS = 5;

    /** What any page may be asked, whether it says so or not. */
    private static final List<String> ANY = List.of("q", "page", "back", "done", "after");

    private static final int LONGEST = 3_000;
    private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "xlink:href", "srcdoc");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path otherFolder;

    private static TeamDesk hostile;
    private static TeamDesk plain;

    @BeforeAll
    static void open() {
        hostile = opened(folder, word -> word);
        plain = opened(otherFolder, Payloads::plain);
    }

    private static TeamDesk opened(Path where, UnaryOperator<String> told) {
        TeamDesk desk = TeamDesk.open(where, TeamDesk.TEAM, record -> fill(record, told));
        people(desk, told);
        decide(desk, told);
        return desk;
    }

    @AfterAll
    static void close() {
        hostile.close();
        plain.close();
    }

    /** Every field of a report and of a claim holds ten payloads, so that all fields hold all of them. */
    private static void fill(Record record, UnaryOperator<String> told) {
        int each = PAYLOADS.size() / REPORTS;
        MadeUp.several(record, REPORTS, field -> {
            String digits = field.replaceAll("[a-z]", "");
            int i = digits.isEmpty() ? 0 : Integer.parseInt(digits);
            return told.apply(String.join(" ", PAYLOADS.subList(each * i, each * (i + 1))));
        });
    }

    /** Names of people and of their tokens, straight into the tables. */
    private static void people(TeamDesk desk, UnaryOperator<String> told) {
        Act act = new Act("anna", Instant.now());
        Account admin = desk.account(Role.ADMIN);
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String start = PAYLOADS.get(i)
                    .codePoints()
                    .limit(40)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            AccountName name = AccountName.of(i + told.apply(start)).orElse(null);
            if (AccountName.of(i + start).isPresent()) { // the others are no names, which is told of elsewhere
                desk.desk
                        .door()
                        .accounts()
                        .invitations()
                        .invite(Digests.of("i" + i), name, Role.READER, act.at().plusSeconds(80_000), act);
                desk.desk.door().accounts().tokens().add(Digests.of("t" + i), admin.name(), name, Role.READER, act);
            }
        }
    }

    /** Reasons and notes, by the forms for them. */
    private static void decide(TeamDesk desk, UnaryOperator<String> told) {
        for (String pack : Payloads.packed(PAYLOADS, LONGEST)) {
            HttpResponse<String> accepted = desk.post(
                    "/claims/c1000/accept", Role.CODER, "why", told.apply(pack).replace('\0', ' '));
            assertThat(accepted.statusCode()).isEqualTo(303);
        }
        HttpResponse<String> frozen = desk.post(
                "/releases",
                Role.REVIEWER,
                "note",
                told.apply(Payloads.packed(PAYLOADS.subList(1, 99), 900).getFirst()));
        assertThat(frozen.statusCode()).as(frozen.body()).isEqualTo(303);
        String release = frozen.headers().firstValue("Location").orElseThrow();
        for (int i = 0; i < 300 && !desk.get("/releases", Role.READER).body().contains("<tbody>"); i++) {
            desk.get(release, Role.REVIEWER); // it is worked at meanwhile
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of elements and of their attributes, in order. */
    private static String shape(String page) {
        StringBuilder shape = new StringBuilder();
        for (Element element : Jsoup.parse(page).getAllElements()) {
            shape.append(element.tagName());
            element.attributes().forEach(attribute -> shape.append(' ').append(attribute.getKey()));
            shape.append('\n');
        }
        return shape.toString();
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** Holds a page against the one with plain words, and looks for what must be on none. */
    static void assertAlike(String what, HttpResponse<String> hostile, HttpResponse<String> plain) {
        assertThat(hostile.statusCode()).as(what).isLessThan(500);
        if (!isPage(plain)) {
            return;
        }
        assertThat(isPage(hostile)).as(what).isTrue();
        assertThat(shape(hostile.body())).as(what).isEqualTo(shape(plain.body()));
        for (Element element : Jsoup.parse(hostile.body()).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).as(what).doesNotStartWith("on").isNotEqualTo("style");
                if (LEADING.contains(name)) {
                    assertThat(attribute.getValue())
                            .as("%s %s of %s", what, name, element.tagName())
                            .matches("(/(?!/)|#|https?://).*");
                }
            }
        }
    }

    private static List<Route> pages() {
        return hostile.desk.routes().stream()
                .filter(route ->
                        route.method().name().equals("GET") && !route.path().contains("<file>"))
                .toList();
    }

    @Test
    void whatTheRecordHoldsChangesNoPage() {
        int compared = 0;
        for (Route route : pages()) {
            List<String> ofHostile = hostile.paths(route);
            List<String> ofPlain = plain.paths(route);
            assertThat(ofHostile).as(route.path()).hasSameSizeAs(ofPlain);
            for (int i = 0; i < Math.min(IDS, ofPlain.size()); i++) {
                HttpResponse<String> answer = plain.get(ofPlain.get(i), Role.ADMIN);
                assertAlike(route.path() + " " + i, hostile.get(ofHostile.get(i), Role.ADMIN), answer);
                compared += isPage(answer) ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(20);
        assertThat(hostile.get("/reports", Role.ADMIN).body()).contains("alert(1)");
        assertThat(hostile.get("/accounts", Role.ADMIN).body()).contains("alert(1)");
        assertThat(hostile.get("/account", Role.ADMIN).body()).contains("alert(1)");
    }

    /** What a page can be asked: what its forms and links ask it. */
    private static Set<String> parameters(String path) {
        Set<String> names = new TreeSet<>();
        for (Element element : Jsoup.parse(plain.get(path, Role.ADMIN).body()).getAllElements()) {
            String href = element.attr("href");
            if (href.startsWith(path + "?")) {
                for (String pair : href.substring(path.length() + 1).split("&")) {
                    names.add(pair.split("=")[0]);
                }
            }
            Element form = element.closest("form");
            if (form != null && form.attr("action").equals(path) && element.hasAttr("name")) {
                names.add(element.attr("name"));
            }
        }
        return names;
    }

    @Test
    void whatAPageIsAskedChangesNoPage() {
        List<String> packs = Payloads.packed(PAYLOADS, LONGEST);
        for (Route route : pages()) {
            String path = plain.paths(route).getFirst();
            String hostilePath = hostile.paths(route).getFirst();
            if (isPage(plain.get(path, Role.ADMIN))) {
                Set<String> own = parameters(path);
                own.forEach(name -> asked(hostilePath, path, name, packs));
                ANY.stream()
                        .filter(name -> !own.contains(name))
                        .forEach(name -> asked(hostilePath, path, name, packs.subList(0, 1)));
            }
        }
        assertManyOutlets();
    }

    /** Asks for all of them, unless it is refused whatever it is: then one refusal is as good as all. */
    private static void asked(String hostilePath, String path, String name, List<String> packs) {
        for (String pack : packs) {
            HttpResponse<String> answer =
                    hostile.get(hostilePath + "?" + name + "=" + TeamDesk.value(pack), Role.ADMIN);
            assertAlike(
                    path + " asked " + name,
                    answer,
                    plain.get(path + "?" + name + "=" + TeamDesk.value(Payloads.plain(pack)), Role.ADMIN));
            if (answer.statusCode() == 400) {
                break;
            }
        }
        assertAlike(
                path + " asked " + name + " with NUL",
                hostile.get(hostilePath + "?" + name + "=a%00b", Role.ADMIN),
                plain.get(path + "?" + name + "=c%00d", Role.ADMIN));
    }

    private static void assertManyOutlets() {
        String many = String.join(
                "&outlet=",
                PAYLOADS.subList(0, 40).stream().map(TeamDesk::value).toList());
        String plainMany = String.join(
                "&outlet=",
                PAYLOADS.subList(0, 40).stream()
                        .map(Payloads::plain)
                        .map(TeamDesk::value)
                        .toList());
        assertAlike(
                "many outlets",
                hostile.get("/incidents?outlet=" + many, Role.ADMIN),
                plain.get("/incidents?outlet=" + plainMany, Role.ADMIN));
    }

    @Test
    void whatAFormIsGivenChangesNoPage() {
        for (String pack : Payloads.packed(PAYLOADS, LONGEST)) {
            Map<String, String> slots = new LinkedHashMap<>();
            Corrections.SLOTS.forEach(slot -> slots.put(slot, pack));
            slots.put("why", pack);
            slots.put("back", pack);
            assertForm("/claims/c1001/correct", Role.CODER, slots);
            assertForm("/sign-in", null, Map.of("name", pack, "password", pack, "back", pack));
            assertForm("/accounts/invitations", Role.ADMIN, Map.of("name", pack, "role", "coder"));
            assertForm("/account/tokens", Role.ADMIN, Map.of("name", pack, "role", "reader"));
            assertForm("/account/tokens/revoke", Role.ADMIN, Map.of("name", pack));
            assertForm("/reports/none/date", Role.ADMIN, Map.of("day", pack, "why", pack));
            assertForm("/language", null, Map.of("language", pack, "back", pack));
        }
    }

    /** What a list offers stays as it is. */
    private static boolean isWord(String value) {
        return value.matches("[a-z]+");
    }

    private static void assertForm(String path, Role role, Map<String, String> fields) {
        Map<String, String> others = new LinkedHashMap<>();
        fields.forEach((name, value) -> others.put(name, isWord(value) ? value : Payloads.plain(value)));
        HttpResponse<String> answer = hostile.browse("POST", path, role, fields);
        assertAlike(path, answer, plain.browse("POST", path, role, others));
        Optional<String> location = answer.headers().firstValue("Location");
        location.ifPresent(to -> assertThat(to).as(path).matches("/(?!/).*"));
        List<String> cookies = new ArrayList<>(answer.headers().allValues("Set-Cookie"));
        assertThat(cookies).as(path).noneMatch(cookie -> cookie.startsWith("a=b"));
    }
}
