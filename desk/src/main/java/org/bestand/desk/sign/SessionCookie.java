package org.bestand.desk.sign;

/**
 * The cookie that holds the token of a session. It ends with the browser; the session itself ends earlier where nobody uses it.
 *
 * @param isSecure whether the browser comes by https, to this program or to a proxy before it: then the browser sends it no other way, and takes
 *     it from no other host (the prefix {@code __Host-})
 */
public record SessionCookie(boolean isSecure) {
    /** What it is called. */
    public String name() {
        return isSecure ? "__Host-bestand" : "bestand";
    }

    /** The value of the header {@code Set-Cookie} that hands it out. */
    public String handedOut(String token) {
        return name() + "=" + token + rules();
    }

    /** The value of the header {@code Set-Cookie} that takes it away. */
    public String takenAway() {
        return name() + "=; Max-Age=0" + rules();
    }

    private String rules() {
        return "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "");
    }
}
