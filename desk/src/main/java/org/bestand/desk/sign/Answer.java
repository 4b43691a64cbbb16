package org.bestand.desk.sign;

import java.time.Duration;
import org.bestand.record.Account;

/** What somebody is told who wants to come in, or to set a password. */
public sealed interface Answer {
    /**
     * Come in.
     *
     * @param token of the new session, for the cookie
     * @param account whose it is
     */
    record In(String token, Account account) implements Answer {
        /** Without the token: what is printed may be kept. */
        @Override
        public String toString() {
            return "In[" + account.name().shown() + "]";
        }
    }

    /**
     * Too many tries failed; this one was not looked at.
     *
     * @param left how long to wait
     */
    record Wait(Duration left) implements Answer {}

    /**
     * The new password cannot be chosen; all is as it was.
     *
     * @param fault why
     */
    record Unfit(PasswordFault fault) implements Answer {}

    /** No, for a reason that needs no more words. */
    enum No implements Answer {
        /** Name or password is wrong, or the account is switched off: which of them is not said. */
        WRONG,
        /** Too many others sign in just now. */
        BUSY,
        /** The link was used, was replaced by another, or is older than a day. */
        LINK_IS_OVER
    }
}
