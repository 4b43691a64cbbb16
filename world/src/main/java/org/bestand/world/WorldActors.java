package org.bestand.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actors;

/**
 * The actors of the built-in tables. Names are found by their {@link FoldKey} and only with the capitals that they need, see
 * {@link Spelling}. Bearers of one name come in the order of the tables: seats of power, countries and peoples with their
 * capitals, organisations and groups, persons; within a table the one meant more often first. Safe for all threads.
 */
public final class WorldActors implements Actors {
    private final Names names = new Names();
    private final Map<String, Set<String>> dyads = new HashMap<>();
    private final Map<String, Bearer> holders;
    private final Map<String, String> partyNames;
    private final Map<String, String> armies;

    /**
     * Reads the tables.
     *
     * @throws WorldException where a table is missing or wrong
     */
    public WorldActors() {
        Organisations.addSeatsTo(names, WorldTable.read("seats.tsv"));
        WorldTable countries = WorldTable.read("countries.tsv");
        Countries.addTo(names, countries);
        holders = Countries.holders(countries);
        armies = Countries.armies(countries);
        WorldTable organisations = WorldTable.read("organisations.tsv");
        Organisations.addTo(names, organisations);
        partyNames = PartyNames.of(countries, organisations);
        Persons.addTo(names, WorldTable.read("persons.tsv"));
        for (WorldTable.Row row : WorldTable.read("dyads.tsv").rows()) {
            row.list("against").forEach(other -> {
                oppose(row.needed("party"), other);
                oppose(other, row.needed("party"));
            });
        }
    }

    /** Works out the keys of the names that texts in a language use, which else the first such text does. */
    public WorldActors ready(String language) {
        names.in(language).ready();
        return this;
    }

    @Override
    public List<Bearer> named(String name, String language) {
        return names.in(language).named(name);
    }

    @Override
    public Optional<Bearer> holder(String territory) {
        return Optional.ofNullable(holders.get(territory));
    }

    private void oppose(String party, String other) {
        dyads.computeIfAbsent(party, p -> new HashSet<>()).add(other);
    }

    @Override
    public Set<String> opponents(String party) {
        return dyads.getOrDefault(party, Set.of());
    }

    @Override
    public String army(String party) {
        return armies.getOrDefault(party, party);
    }

    /** English name of a party by its code; empty where none of the tables has it. */
    public Optional<String> partyName(String code) {
        return Optional.ofNullable(partyNames.get(code));
    }

    /** All parties of which an opponent is known. */
    Set<String> fighters() {
        return dyads.keySet();
    }

    @Override
    public boolean beginsName(String words, String language) {
        return names.in(language).beginsName(words);
    }

    /** All who bear a name in texts of this language, each once, in no order. */
    Set<Bearer> bearers(String language) {
        return names.in(language).bearers();
    }
}
