package org.bestand.world;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;

/** Puts the table of persons into the names, one bearer for each office. */
final class Persons {

    private final Names names;
    private final Set<String> seen = new HashSet<>();
    private String before = "";
    private String codeBefore = "";
    private LocalDate since = LocalDate.MIN;

    private Persons(Names names) {
        this.names = names;
    }

    static void addTo(Names names, WorldTable table) {
        var persons = new Persons(names);
        table.rows().forEach(persons::add);
    }

    private void add(WorldTable.Row row) {
        String name = row.needed("name");
        row.needed("office");
        Days days = Days.of(row);
        checkOrder(row, name, days);
        var bearer = new Bearer(ActorCode.of(row), name, NameType.PERSON, days.from(), days.to());
        names.addProper(List.of(name), bearer);
        names.addDutch(row.list("nl"), bearer);
        names.addProper(row.list("alone"), bearer);
    }

    private void checkOrder(WorldTable.Row row, String name, Days days) {
        LocalDate from = days.from() == null ? LocalDate.MIN : days.from();
        if (!name.equals(before)) {
            if (!seen.add(name)) {
                throw row.wrong("'" + name + "' has rows further up; put all offices of a person together");
            }
        } else if (from.isBefore(since)) {
            throw row.wrong("an office of '" + name + "' stands after a later one; sort them by 'from'");
        } else if (from.equals(since) && row.get("code").equals(codeBefore)) {
            throw row.wrong("this office of '" + name + "' stands here twice; take one out");
        }
        before = name;
        since = from;
        codeBefore = row.get("code");
    }
}
