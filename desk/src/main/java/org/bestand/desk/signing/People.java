package org.bestand.desk.signing;

import java.util.Arrays;
import java.util.Locale;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.Visitor;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.record.Account;
import org.bestand.record.AccountName;
import org.bestand.record.Role;

/** Who is meant by a request about accounts. */
final class People {
    private People() {}

    /**
     * The account of who asks.
     *
     * @throws Problem where it is a script: a token that could make tokens or accounts could give itself the rights of its owner
     */
    static Account who(Call call, Door door) {
        if (call.visitor().means() != Visitor.Means.SESSION) {
            throw new Problem(403, "by-hand");
        }
        return AccountName.of(call.visitor().name())
                .flatMap(door.accounts()::find)
                .orElseThrow(() -> new Problem(401, "sign-in"));
    }

    /** The name in the path. */
    static AccountName named(Call call) {
        String name = call.id("name");
        return AccountName.of(name).orElseThrow(() -> Problem.notFound("no-account", name));
    }

    /** A name as a part of a path. */
    static String path(String name) {
        return Paths.of(name);
    }

    /** The role that a form gives. */
    static Role role(Call call) {
        String word = call.form("role").orElse("");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.wrong("bad-request"));
    }
}
