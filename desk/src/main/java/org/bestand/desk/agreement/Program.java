package org.bestand.desk.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.exchange.words.Words;
import org.bestand.model.Claim;

/** The program: the claims as they were read, whatever people decided. */
record Program() implements Coder {
    @Override
    public String word() {
        return "program";
    }

    @Override
    public String label(Words words) {
        return words.of("agreement.program");
    }

    @Override
    public Optional<Set<String>> reports() {
        return Optional.empty();
    }

    @Override
    public List<Claim> claims(String report, List<Claim> read) {
        return read;
    }

    @Override
    public boolean passedOver(Claim claim, List<Claim> read) {
        return false;
    }

    @Override
    public boolean rejects(Claim claim) {
        return false;
    }

    @Override
    public boolean hasSeen(List<Claim> read) {
        return true;
    }

    @Override
    public long version() {
        return 0;
    }
}
