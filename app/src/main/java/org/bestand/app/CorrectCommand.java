package org.bestand.app;

import java.util.List;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.Corrections;
import org.bestand.model.Claim;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Corrected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes down what a report says where the claim has it wrong. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes down what the report says where the claim has it wrong.",
            "It stays in its incident, unless the corrected time, place or parties cannot be those of the others there.",
            "Such as: correct 7a111d98 count=49+ targets=ARM.MIL time=2022-09-12..2022-09-13",
            "Slots: kind, phase, stance, negated, scope, speakers, agents, targets,",
            "mediators, count, means, content, time, places; none empties a slot."
        })
final class CorrectCommand extends Deciding {
    @Parameters(index = "0", paramLabel = "CLAIM", description = "id of the claim")
    private String id;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SLOT=VALUE", description = "what it is to say")
    private List<String> corrections;

    CorrectCommand(Surroundings surroundings, Parts parts) {
        super(surroundings, parts);
    }

    @Override
    List<Change> changes(Things things) {
        Claim before = things.claim(id);
        Claim after = corrected(before);
        if (after.equals(before)) {
            throw new UsageException("claim " + before.id() + " says so already");
        }
        return List.of(new Corrected(before, after, things.seenWith(before)));
    }

    private Claim corrected(Claim before) {
        try {
            return new Corrections(parts().gazetteer()).of(before, corrections);
        } catch (ClaimFormatException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
