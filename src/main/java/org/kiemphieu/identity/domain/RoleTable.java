package org.kiemphieu.identity.domain;

import static org.kiemphieu.identity.domain.Role.ADMINISTRATOR;
import static org.kiemphieu.identity.domain.Role.AUDITOR;
import static org.kiemphieu.identity.domain.Role.DISPLAY;
import static org.kiemphieu.identity.domain.Role.HEAD_TELLER;
import static org.kiemphieu.identity.domain.Role.PRESIDIUM;
import static org.kiemphieu.identity.domain.Role.SECRETARIAT;
import static org.kiemphieu.identity.domain.Role.TELLER;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may do what: the whole table, in one place. A test walks every cell of it over HTTP. */
public final class RoleTable {

  private static final Map<Command, Set<Role>> TABLE = new EnumMap<>(Command.class);

  static {
    allow(Command.MANAGE_ACCOUNTS, ADMINISTRATOR);
    allow(
        Command.MANAGE_OWN_SESSIONS,
        SECRETARIAT,
        TELLER,
        HEAD_TELLER,
        PRESIDIUM,
        AUDITOR,
        ADMINISTRATOR);
    allow(Command.MANAGE_SESSIONS, ADMINISTRATOR);
    // Those who certify, confirm, and create accounts: decision 0036.
    allow(Command.ENROL_SECOND_FACTOR, HEAD_TELLER, PRESIDIUM, ADMINISTRATOR);
    allow(Command.RESET_SECOND_FACTOR, ADMINISTRATOR);
    allow(Command.READ_SECURITY_EVENTS, ADMINISTRATOR);

    allow(Command.SET_UP_ASSEMBLY, SECRETARIAT);
    allow(Command.RECORD_ATTENDANCE, SECRETARIAT);
    allow(Command.APPOINT_COUNTING_BOARD, SECRETARIAT);
    allow(Command.READ_ASSEMBLY, SECRETARIAT, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.OVERRULE_RULE, PRESIDIUM);
    // A slip's password cannot be signed in with, and its use is on record: decision 0021.
    allow(Command.ISSUE_SIGN_IN_SLIPS, SECRETARIAT);
    allow(Command.READ_TELLERS, SECRETARIAT, HEAD_TELLER);
    allow(Command.READ_SPREADSHEET, SECRETARIAT);
    // That there are tables; each asks for the command of the same data besides.
    allow(Command.READ_TABLES, SECRETARIAT, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR);

    allow(Command.KEEP_ROLL, SECRETARIAT);
    allow(Command.RECORD_PRESENCE, SECRETARIAT);
    allow(Command.RECORD_CREDENTIALS, SECRETARIAT);
    // Who people are is not for tellers; the head teller counts hands by sections of the hall.
    allow(Command.READ_ROLL, SECRETARIAT, HEAD_TELLER, PRESIDIUM, AUDITOR);

    allow(Command.SET_UP_ELECTION, SECRETARIAT);
    allow(Command.NOMINATE, SECRETARIAT);
    allow(Command.STRIKE_NOMINATION, SECRETARIAT);
    allow(Command.RECORD_SUPPORT, SECRETARIAT);
    allow(Command.ASK_WITHDRAWAL, SECRETARIAT);
    allow(Command.PROPOSE_WITHDRAWAL, PRESIDIUM);
    allow(Command.DECIDE_WITHDRAWAL, PRESIDIUM);
    // Who asks to withdraw, and why, is not for everybody before the assembly has heard it.
    allow(Command.READ_NOMINATIONS, SECRETARIAT, PRESIDIUM, AUDITOR);
    allow(Command.PROPOSE_LIST, SECRETARIAT);
    allow(Command.READ_ELECTION, SECRETARIAT, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.APPROVE_LIST, PRESIDIUM);
    // The secretariat has the stamp and the printer; whoever has the paper sees no vote.
    allow(Command.PRINT_BALLOTS, SECRETARIAT, PRESIDIUM);
    allow(Command.PRINT_TALLY_SHEETS, SECRETARIAT, HEAD_TELLER, PRESIDIUM);
    allow(Command.SET_READINGS, HEAD_TELLER);
    allow(Command.ISSUE_BALLOTS, HEAD_TELLER);
    allow(Command.CORRECT_ISSUED, HEAD_TELLER);
    allow(Command.RECORD_COLLECTION, HEAD_TELLER);
    allow(Command.CORRECT_COLLECTED, HEAD_TELLER);
    allow(Command.CLOSE_COUNT, HEAD_TELLER);
    allow(Command.CERTIFY, HEAD_TELLER);
    allow(Command.CONFIRM, PRESIDIUM);
    // The counting board rules on complaints about the count (244 Art. 7, 190 Art. 8); once the
    // result is confirmed only the presidium can: Confirmed.recount.
    allow(Command.RECOUNT, HEAD_TELLER, PRESIDIUM);
    allow(Command.ANNUL_ROUND, PRESIDIUM);
    allow(Command.VOTE_AGAIN, PRESIDIUM);

    allow(Command.DECLARE_BATCH, HEAD_TELLER);
    allow(Command.READ_BATCHES, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.START_READING, TELLER);
    allow(Command.KEY_BALLOT, TELLER);
    allow(Command.READ_OWN_READING, TELLER);
    allow(Command.COMPLETE_READING, TELLER);
    allow(Command.SET_READING_ASIDE, HEAD_TELLER);
    allow(Command.ACCEPT_SHEET, HEAD_TELLER);
    allow(Command.ACCEPT_ALIGNMENT, HEAD_TELLER);
    allow(Command.RULE_ON_PAPER, HEAD_TELLER);
    allow(Command.READ_SHEETS, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.READ_TALLY, HEAD_TELLER, PRESIDIUM, AUDITOR);
    // To practise keying: whoever keys, and who teaches them.
    allow(Command.TRY_MARKS, TELLER, HEAD_TELLER);

    allow(Command.READ_RESULT, SECRETARIAT, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.RELEASE_RESULT, PRESIDIUM);
    allow(Command.RECORD_DECISION, PRESIDIUM);
    allow(Command.SIGN_MINUTES, TELLER, HEAD_TELLER, PRESIDIUM);

    allow(Command.READ_CONCLUSION, SECRETARIAT, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.CLOSE_ASSEMBLY, PRESIDIUM);
    allow(Command.RECORD_HOLIDAYS, SECRETARIAT, PRESIDIUM);
    allow(Command.RECORD_COMPLAINT, SECRETARIAT);
    allow(Command.RECORD_FINDING, SECRETARIAT);
    allow(Command.RECORD_APPROVAL_OF_SUPERIOR, SECRETARIAT);
    // The counting board seals and hands over, the presidium keeps (244 Art. 7(2), 190 Art. 8(2)).
    allow(Command.SEAL_BALLOTS, HEAD_TELLER);
    allow(Command.TAKE_OVER_BALLOTS, PRESIDIUM);
    allow(Command.UNSEAL_BALLOTS, PRESIDIUM);
    allow(Command.DESTROY_BALLOTS, PRESIDIUM);

    // What is keyed before readings are compared is withheld from everybody; what comes to light
    // then is not for tellers, who may have to read a batch again.
    allow(Command.READ_LEDGER, HEAD_TELLER, PRESIDIUM, AUDITOR);
    // The ledger is in the bundle.
    allow(Command.EXPORT_BUNDLE, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.REGISTER_WITNESS, AUDITOR);
    allow(Command.COSIGN_CHECKPOINT, AUDITOR);

    allow(Command.SET_SECTIONS, SECRETARIAT);
    allow(Command.READ_SHOWS_OF_HANDS, SECRETARIAT, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR);
    allow(Command.PREPARE_SHOW_OF_HANDS, SECRETARIAT);
    allow(Command.OPEN_SHOW_OF_HANDS, PRESIDIUM);
    allow(Command.COUNT_HANDS, TELLER, HEAD_TELLER);
    allow(Command.DECLARE_SHOW_OF_HANDS, HEAD_TELLER, PRESIDIUM);
    allow(Command.WITHDRAW_SHOW_OF_HANDS, PRESIDIUM);

    // Of assemblies below the token's own: decision 0034.
    allow(Command.NAME_SUPERIOR, SECRETARIAT);
    allow(Command.WITHDRAW_SUPERIOR, SECRETARIAT);
    allow(Command.READ_SUBORDINATES, SECRETARIAT, PRESIDIUM, AUDITOR);
    allow(Command.SET_TARGETS, SECRETARIAT);
    allow(Command.RECORD_PROFILES, SECRETARIAT);
    allow(Command.READ_PROFILES, SECRETARIAT, PRESIDIUM, AUDITOR);
    allow(Command.RECORD_REPORTED_CONGRESS, SECRETARIAT);
    allow(Command.WITHDRAW_REPORTED_CONGRESS, SECRETARIAT);

    // That something happened; of what, each role is told what it may know: Happening.mayBeTold.
    allow(Command.WATCH_EVENTS, SECRETARIAT, TELLER, HEAD_TELLER, PRESIDIUM, AUDITOR, DISPLAY);
    allow(Command.WATCH_HALL, SECRETARIAT, PRESIDIUM, DISPLAY);
    allow(Command.OPEN_DISPLAY, SECRETARIAT, PRESIDIUM);
    allow(Command.WITHDRAW_DISPLAY, SECRETARIAT, PRESIDIUM);
    allow(Command.READ_DISPLAYS, SECRETARIAT, PRESIDIUM);
  }

  private RoleTable() {}

  private static void allow(Command command, Role first, Role... more) {
    TABLE.put(command, Collections.unmodifiableSet(EnumSet.of(first, more)));
  }

  /** The roles that may do {@code command}; a test checks that there is one. */
  public static Set<Role> rolesFor(Command command) {
    return TABLE.getOrDefault(command, Set.of());
  }

  /** Whether {@code role} may do {@code command}. */
  public static boolean allows(Role role, Command command) {
    return rolesFor(command).contains(role);
  }
}
