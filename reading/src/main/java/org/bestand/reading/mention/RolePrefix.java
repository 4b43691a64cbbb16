package org.bestand.reading.mention;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.reading.mention.HeadSpotter.Role;
import org.bestand.reading.mention.RoleNoun.Sort;

/** Reads what a compound has before its role noun ("state broadcaster", "Hezbollah leader"). */
record RolePrefix(Sight sight, Role role, Draft draft) {
    /** What a compound has before the noun or behind it: a party, somebody who leads it, or a body whose sector goes over. */
    void read() {
        if (role.prefix().isEmpty()) {
            return;
        }
        Optional<Bearer> bearer = bearerOf(role.prefix());
        if (bearer.isPresent()) {
            draft.party(Party.of(bearer.get(), sight.gazetteer()));
            if (bearer.get().type() == NameType.GROUP) {
                draft.name(role.noun().sort() == Sort.OFFICE ? "" : bearer.get().name());
            }
            return;
        }
        var introduced =
                sight.introductions().of(role.prefix()).filter(i -> role.noun().sort() == Sort.BODY);
        if (introduced.isPresent()) {
            draft.party(Party.of(introduced.get().actor().code(), sight.gazetteer()));
            return;
        }
        if (Letters.allCapitals(role.prefix()) && role.prefix().length() > 1) {
            draft.party(new Party(Letters.code(role.prefix()), false));
            return;
        }
        if (sight.rules().is(WordClass.FORMER, role.prefix()) && role.noun().sort() == Sort.OFFICE) {
            draft.sector("");
        }
        sight.rules()
                .role(role.prefix())
                .or(() -> sight.rules().role(stripped(role.prefix())))
                .filter(body -> role.noun().open() && !body.sector().isEmpty())
                .ifPresent(body -> draft.sector(body.sector()));
    }

    private static String stripped(String prefix) {
        return prefix.substring(0, prefix.length() - 1);
    }

    private Optional<Bearer> bearerOf(String prefix) {
        List<Bearer> bearers = sight.spotter().fitting(prefix);
        return new Named(role.range(), bearers, false)
                .bearer(sight.date())
                .filter(b -> b.type() != NameType.INHABITANT && b.type() != NameType.SEAT);
    }
}
