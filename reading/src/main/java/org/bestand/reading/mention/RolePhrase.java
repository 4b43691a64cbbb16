package org.bestand.reading.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actors.Bearer;
import org.bestand.model.Actors.NameType;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.mention.HeadSpotter.Role;
import org.bestand.reading.mention.RoleNoun.Sort;

/** Reads a phrase whose head is a role noun: a minister, an army, soldiers, a news agency. */
final class RolePhrase {
    /** Sectors of which each place has its own. */
    private static final Set<String> CIVIL = Set.of("GOV", "POL");

    private final Sight sight;
    private final PhraseReader phrases;
    private final Lead lead;
    private final Role role;
    private final RoleNoun noun;
    private final Draft draft;
    /** Whether it is told to be of states that nobody names. */
    private boolean foreign;

    RolePhrase(Sight sight, PhraseReader phrases, Lead lead, Role role) {
        this.sight = sight;
        this.phrases = phrases;
        this.lead = lead;
        this.role = role;
        this.noun = role.noun();
        this.draft = new Draft(sight, lead, role.range());
    }

    Optional<ActorMention> read() {
        draft.sector(lead.former() && noun.sort() == Sort.OFFICE ? "" : noun.sector());
        if (noun.open() && noun.sector().equals("OBS") && !lead.parties().isEmpty()) {
            draft.sector("");
        }
        if (lead.military() && noun.open()) {
            draft.sector("MIL");
        }
        draft.type(type());
        if (lead.ethnic() && noun.sector().equals("MIL")) { // an army of a people is no state's
            draft.sector("REB");
            draft.type(Type.PEOPLE);
        }
        new RolePrefix(sight, role, draft).read();
        portfolio();
        name();
        country();
        portfolio();
        int before = draft.next();
        complement();
        if (draft.name().isEmpty() && draft.next() > before && noun.sort() == Sort.OFFICE) {
            name();
        }
        if (draft.name().isEmpty()) {
            nameAfterComma();
        }
        refer();
        return keep() ? Optional.of(draft.mention()) : Optional.empty();
    }

    private Type type() {
        return switch (noun.sort()) {
            case OFFICE, BODY -> Type.ROLE;
            case PEOPLE, THING, VESSEL, SIDE -> Type.PEOPLE;
            case GROUP -> noun.band() || noun.sector().equals("REB") ? Type.GROUP : Type.ORGANISATION;
            case MEDIUM -> Type.MEDIUM;
            case TIE, COUNTRY -> Type.COUNTRY;
        };
    }

    private void portfolio() {
        if (!noun.portfolio() || !sight.is(draft.next(), WordClass.OF)) {
            return;
        }
        int start = draft.next() + 1;
        int end = new NameReader(sight).portfolio(start);
        if (end > start) {
            if (sight.is(start, WordClass.DEFENCE)) {
                draft.sector("MIL");
            }
            draft.advance(end);
        }
    }

    private void name() {
        NameReader names = new NameReader(sight);
        int quote = Letters.quote(draft.form()) ? 1 : 0;
        Optional<NameReader.Found> found =
                switch (noun.sort()) {
                    case OFFICE, PEOPLE ->
                        lead.owner() == Lead.Owner.BOTH
                                ? Optional.empty()
                                : names.person(draft.next()).filter(this::fits);
                    case GROUP, MEDIUM, BODY ->
                        names.organisation(draft.next() + quote, noun.sort() == Sort.BODY && !named());
                    case TIE, COUNTRY ->
                        lead.owner() == Lead.Owner.NONE
                                        || lead.owner() == Lead.Owner.DEFINITE
                                        || noun.sort() == Sort.TIE
                                ? names.country(draft.next())
                                : Optional.empty();
                    case THING, VESSEL, SIDE -> Optional.empty();
                };
        found.ifPresent(this::take);
    }

    /** "Mediator Ruritania": an office that a country right behind it holds. */
    private void country() {
        if (noun.sort() != Sort.OFFICE || !draft.name().isEmpty() || draft.hasParty() || !lead.isEmpty()) {
            return;
        }
        new NameReader(sight).country(draft.next()).ifPresent(found -> {
            draft.advance(found.next());
            draft.party(Party.of(found.code(), sight.gazetteer()));
            draft.sector("");
            draft.type(Type.COUNTRY);
        });
    }

    /** Whether the noun itself is part of a name, by its capital. */
    private boolean named() {
        return sight.beginsName(role.range().first())
                && sight.nationalities(role.range().first()).isEmpty();
    }

    /** Members are seldom named: only by a full name or one that is known. */
    private boolean fits(NameReader.Found found) {
        return noun.sort() == Sort.OFFICE || found.known() || found.length() > 1;
    }

    private void take(NameReader.Found found) {
        int close =
                Letters.quote(sight.form(found.next())) && Letters.quote(sight.form(found.next() - 1 - found.length()))
                        ? 1
                        : 0;
        draft.advance(found.next() + close);
        draft.name(found.named());
        Party party = Party.of(found.code(), sight.gazetteer());
        boolean own = noun.sort() == Sort.GROUP || noun.sort() == Sort.MEDIUM || noun.sort() == Sort.BODY;
        if (found.known() && (own || !draft.hasParty() || group(party))) {
            draft.parties().clear();
            draft.party(party);
            String known = Party.sector(found.code());
            boolean titled = known.equals("OPP") && draft.sector().equals("GOV"); // the text knows who is in office
            draft.sector(known.isEmpty() && !own || titled ? draft.sector() : known);
        } else if (!found.known() && noun.sort() == Sort.GROUP && !found.code().equals("?")) {
            if (noun.sector().isEmpty() || noun.sector().equals("REB")) {
                draft.parties().clear();
                draft.party(new Party(found.code(), false));
            }
        }
        if (noun.sort() == Sort.TIE || noun.sort() == Sort.COUNTRY) {
            draft.name("");
            draft.sector("");
        }
        draft.type(
                noun.sort() == Sort.OFFICE || noun.sort() == Sort.PEOPLE
                        ? Type.PERSON
                        : isOrganisation(found) ? Type.ORGANISATION : isGroup(found) ? Type.GROUP : type());
        introduce(found);
    }

    /** "The peace force X": what is known as an organisation is no armed group, whatever noun goes before it. */
    private boolean isOrganisation(NameReader.Found found) {
        List<Bearer> bearers = sight.spotter().fitting(found.words());
        return noun.sort() == Sort.GROUP
                && bearers.stream().anyMatch(b -> b.type() == NameType.ORGANISATION)
                && bearers.stream().noneMatch(b -> b.type() == NameType.GROUP);
    }

    /** "The alliance X": what is known as an armed group is one, whatever noun goes before it. */
    private boolean isGroup(NameReader.Found found) {
        return noun.sort() == Sort.GROUP
                && sight.spotter().fitting(found.words()).stream().anyMatch(b -> b.type() == NameType.GROUP);
    }

    /** Whether a commander whom an adjective gives to a state is known as one of a group. */
    private boolean group(Party bearer) {
        return !bearer.state()
                && draft.parties().getFirst().state()
                && !draft.sector().equals("GOV");
    }

    private void introduce(NameReader.Found found) {
        if (noun.sort() == Sort.OFFICE || noun.sort() == Sort.PEOPLE) {
            phrases.introduceLater(found.words());
        } else if (noun.sort() == Sort.GROUP) {
            phrases.nameLater(found.words());
        }
    }

    /** Whose it is or where it sits: "of Uruguay", "in Bangkok". */
    private void complement() {
        if (noun.sort() == Sort.TIE) {
            return;
        }
        int at = draft.next();
        boolean of = sight.is(at, WordClass.OF) || noun.open() && sight.is(at, WordClass.AT);
        boolean speaks = noun.sort() == Sort.OFFICE
                && noun.open()
                && !sight.hasTag(role.range().last(), WordClass.PLURAL_TAG);
        boolean body = (noun.sort() == Sort.BODY || speaks) && lead.owner() != Lead.Owner.BOTH;
        boolean people = noun.sort() == Sort.PEOPLE || noun.sort() == Sort.GROUP;
        boolean owned = lead.owner() == Lead.Owner.ONE || lead.owner() == Lead.Owner.SEVERAL;
        boolean stays = !owned && !draft.sector().equals("MIL") && people && sight.is(at, WordClass.FROM);
        boolean from = stays || !owned && body && sight.is(at, WordClass.SEATED_AT);
        if (of && unnamedStates(at + 1)) {
            return;
        }
        if (of || from && !draft.hasParty()) {
            new Complement(sight, phrases, noun.sort() == Sort.BODY).read(at).ifPresent(found -> merge(found, of));
        }
    }

    /** "The leaders of four neighbouring countries": of states that nobody names, and so of none that the report is about. */
    private boolean unnamedStates(int start) {
        Lead states = LeadReader.read(sight, start);
        Optional<Role> head = new HeadSpotter(sight)
                .role(states.next())
                .filter(r -> r.noun().sort() == Sort.COUNTRY || r.noun().sort() == Sort.TIE)
                .filter(r -> sight.hasTag(r.range().last(), WordClass.PLURAL_TAG));
        foreign = head.isPresent()
                && !states.isEmpty()
                && states.owner() == Lead.Owner.NONE
                && states.parties().isEmpty();
        if (foreign) {
            draft.type(Type.PEOPLE);
            draft.advance(head.get().next());
        }
        return foreign;
    }

    private void merge(Complement.Found found, boolean of) {
        if (of && isGroup(found)) {
            draft.parties().clear();
        }
        boolean wanted = !draft.hasParty() || noun.open() && of;
        if (!wanted || noun.sort() == Sort.COUNTRY && found.reference() == Reference.NONE) {
            return;
        }
        boolean rebels = found.sector().equals("REB") && draft.sector().equals("MIL"); // their officers are theirs
        if (!found.sector().isEmpty() && (noun.open() || rebels)) {
            draft.sector(found.sector());
        }
        if (!draft.hasParty()) {
            draft.parties().addAll(found.parties());
            draft.reference(found.parties().isEmpty() ? found.reference() : Reference.NONE);
            if (!found.name().isEmpty() && draft.name().isEmpty() && noun.open()) {
                draft.name(found.name());
            }
        }
        if (of || !found.town()) {
            draft.advance(found.next());
        }
        if (of && sight.hasTag(role.range().last(), WordClass.PLURAL_TAG)) {
            furtherCountries();
        }
    }

    /** Whether the people of one country are told to be an armed group's ("Kurdish fighters of the SDF"). */
    private boolean isGroup(Complement.Found found) {
        return noun.sort() == Sort.PEOPLE
                && draft.hasParty()
                && !found.parties().isEmpty()
                && found.parties().stream().allMatch(p -> p.isKnown() && !p.state());
    }

    /** The other countries of several office holders ("the leaders of A, B and C"). */
    private void furtherCountries() {
        while (sight.is(draft.next(), WordClass.JOINER)) {
            var next = new NameReader(sight).country(draft.next() + 1);
            if (next.isEmpty()) {
                return;
            }
            draft.parties().add(Party.of(next.get().code(), sight.gazetteer()));
            draft.advance(next.get().next());
        }
    }

    private void nameAfterComma() {
        boolean comma = draft.form().equals(",");
        if (!comma || noun.sort() != Sort.OFFICE || lead.owner() == Lead.Owner.BOTH) {
            return;
        }
        new NameReader(sight)
                .person(draft.next() + 1)
                .filter(found -> found.length() > 1)
                .ifPresent(this::take);
    }

    private void refer() {
        boolean people = noun.sort() == Sort.PEOPLE && !noun.sector().equals("REB");
        boolean both = lead.owner() == Lead.Owner.BOTH && !people;
        if (both && !draft.hasParty()) {
            draft.reference(Reference.BOTH);
            draft.type(Type.ANAPHOR);
        }
        boolean owned = lead.owner() == Lead.Owner.ONE || lead.owner() == Lead.Owner.SEVERAL;
        boolean named = !draft.name().isEmpty();
        boolean told = draft.hasParty() || named && !owned || draft.reference() != Reference.NONE;
        boolean local = named && noun.local() && !draft.hasParty() && draft.reference() == Reference.NONE;
        if (local && !foreign) {
            draft.reference(Reference.LOCAL);
        }
        // "His allies" are others than whoever he is.
        boolean others = noun.sort() == Sort.TIE && lead.owner() == Lead.Owner.ONE;
        if (told || foreign || others || noun.sort() == Sort.VESSEL) {
            return;
        }
        if (lead.local() && CIVIL.contains(draft.sector()) && noun.sort() != Sort.PEOPLE) {
            draft.reference(Reference.LOCAL);
            draft.type(Type.ANAPHOR);
            return;
        }
        draft.reference(
                switch (lead.owner()) {
                    // "The two soldiers" are two people told of, not those of both sides.
                    case BOTH -> Reference.PLURAL;
                    case ONE -> isSomebodys() ? Reference.OWNER : Reference.PARTY;
                    case SEVERAL -> Reference.PLURAL;
                    case NONE -> Reference.NONE;
                    case DEFINITE -> definite();
                });
        if (draft.reference() != Reference.NONE && !named) {
            draft.type(Type.ANAPHOR);
        }
    }

    /** Troops, arms and offices belong to whoever has them, not to the state that is spoken of. */
    private boolean isSomebodys() {
        return noun.sort() == Sort.PEOPLE || noun.sort() == Sort.THING || noun.sort() == Sort.OFFICE;
    }

    private Reference definite() {
        if (noun.local()) {
            return Reference.LOCAL;
        }
        return switch (noun.sort()) {
            case OFFICE ->
                sight.hasTag(role.range().last(), WordClass.PLURAL_TAG) ? Reference.OFFICIALS : Reference.PERSON;
            case GROUP -> noun.band() ? Reference.BAND : noun.alliance() ? Reference.ALLIANCE : Reference.ORGANISATION;
            case BODY, MEDIUM, COUNTRY -> Reference.PARTY;
            case PEOPLE -> Reference.PLURAL;
            case TIE, THING, VESSEL, SIDE -> Reference.NONE;
        };
    }

    private boolean keep() {
        boolean told = draft.hasParty() || !draft.name().isEmpty() || draft.next() > role.next();
        if (noun.bound() && !told) {
            return false;
        }
        boolean sectorless = draft.sector().isEmpty() && draft.name().isEmpty();
        boolean thing = noun.sort() == Sort.THING && lead.owner() == Lead.Owner.BOTH;
        if (draft.hasParty()) {
            return true;
        }
        if (noun.sort() == Sort.MEDIUM && lead.isEmpty() && draft.name().isEmpty()) {
            return false;
        }
        if (noun.sort() == Sort.THING) {
            return thing || draft.reference() != Reference.NONE;
        }
        return !sectorless || draft.reference() != Reference.NONE;
    }
}
