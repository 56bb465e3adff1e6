package org.kiemphieu.identity.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.Secrets;

/** Makes sure that somebody can create accounts. */
@ApplicationScoped
public class FirstAdministrator {

  static final String USERNAME = "administrator";
  static final String FILE = "administrator-password.txt";

  private static final int EARLY = 100;
  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

  @Inject AccountService accounts;
  @Inject DataFolder folder;

  /** The file is written before the account is committed: no account without its password. */
  @Transactional
  void create(@Observes @Priority(EARLY) StartupEvent event) {
    String password = Secrets.random();
    if (accounts.createFirstAdministrator(USERNAME, "Quản trị hệ thống", password)) {
      folder.writeSecret(FILE, password + System.lineSeparator());
      LOG.warnf(
          "Đã tạo tài khoản %1$s; mật khẩu trong tệp %2$s, hãy đổi ngay."
              + " / Created account %1$s; its password is in %2$s, change it soon.",
          USERNAME, folder.resolve(FILE));
    }
  }
}
