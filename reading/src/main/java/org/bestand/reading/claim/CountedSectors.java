package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.VictimGroup;

/** People that a figure counts as soldiers, police or civilians are those of the country whose side they are of. */
final class CountedSectors {
    private static final int COUNTRY_CODE = 3;

    private CountedSectors() {}

    static void tell(Draft draft) {
        if (!draft.kind.isToll() || draft.targets.size() != 1) {
            return;
        }
        Actor only = draft.targets.getFirst();
        boolean open = only.sector().isEmpty() && only.party().length() == COUNTRY_CODE;
        Optional.ofNullable(draft.count)
                .map(Count::of)
                .flatMap(CountedSectors::sector)
                .filter(s -> open)
                .ifPresent(s -> draft.targets = List.of(only.withCode(only.party() + "." + s)));
    }

    private static Optional<String> sector(VictimGroup people) {
        return switch (people) {
            case MIL -> Optional.of("MIL");
            case POL -> Optional.of("POL");
            case CVL, CHD -> Optional.of("CVL");
            default -> Optional.empty();
        };
    }
}
