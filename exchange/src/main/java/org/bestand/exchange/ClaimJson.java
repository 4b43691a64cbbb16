package org.bestand.exchange;

import org.bestand.model.Claim;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim as a line of JSON, by the <i>Output</i> of the claims codebook: its keys, in its order, absent values left out, open bounds
 * null; then {@code rules} and {@code confidence}. What is read back equals what was written.
 */
public final class ClaimJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ClaimJson() {}

    /** The claim on one line, without the line's end. */
    public static String write(Claim claim) {
        return write(claim, "");
    }

    /**
     * The same with the incident that the claim was put in, under {@code incident}; reading it back leaves that out.
     *
     * @param incident its id; empty where the claim is about none
     */
    public static String write(Claim claim, String incident) {
        return ClaimWriter.write(claim, incident, MAPPER.tokenStreamFactory());
    }

    /**
     * The claim of a line.
     *
     * @throws ClaimFormatException where the line is not JSON, a key is missing or holds something else
     */
    public static Claim read(String line) {
        return ClaimReader.read(line, MAPPER);
    }
}
