package org.kiemphieu.example;

import java.util.List;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Role;

/** The example's accounts. Their password is public, so they belong to the example alone. */
final class ExampleAccounts {

  /** The example assembly's code. */
  static final String ASSEMBLY = "vi-du";

  /** Password of every example account. */
  static final String PASSWORD = "vi-du-kiem-phieu";

  /**
   * One account.
   *
   * @param username its name
   * @param displayName how people call it
   * @param role what it is in the example assembly
   */
  record ExampleAccount(String username, String displayName, Role role) {

    Actor actor() {
      return new Actor(username, role, ASSEMBLY);
    }
  }

  static final ExampleAccount SECRETARIAT =
      new ExampleAccount("thu-ky", "Đoàn thư ký", Role.SECRETARIAT);
  static final ExampleAccount HEAD_TELLER =
      new ExampleAccount("truong-ban", "Trưởng ban kiểm phiếu", Role.HEAD_TELLER);
  static final ExampleAccount FIRST_TELLER =
      new ExampleAccount("uy-vien-1", "Ủy viên ban kiểm phiếu 1", Role.TELLER);
  static final ExampleAccount SECOND_TELLER =
      new ExampleAccount("uy-vien-2", "Ủy viên ban kiểm phiếu 2", Role.TELLER);
  static final ExampleAccount PRESIDIUM =
      new ExampleAccount("chu-tich", "Đoàn chủ tịch", Role.PRESIDIUM);
  static final ExampleAccount AUDITOR =
      new ExampleAccount("kiem-tra", "Kiểm tra, giám sát", Role.AUDITOR);

  /** In whose name the accounts are created. */
  static final Actor LOADER = new Actor("example-loader", Role.ADMINISTRATOR, "");

  static final List<ExampleAccount> ALL =
      List.of(SECRETARIAT, HEAD_TELLER, FIRST_TELLER, SECOND_TELLER, PRESIDIUM, AUDITOR);

  private ExampleAccounts() {}
}
