package org.kiemphieu.launch;

/**
 * A role of the embedded database. Each has a password of its own, so that what is told one of them
 * opens nothing to another.
 */
public enum DatabaseRole {

  /** Starts the server and sets up the two others; the service never connects as this one. */
  SUPERUSER("postgres", "database.password"),

  /** Owns the database and its tables; migrations run as this one, nothing else does. */
  OWNER("kiemphieu_owner", "database-owner.password"),

  /** The service. Owns nothing, so it cannot take off what guards the record. */
  SERVICE("kiemphieu", "database-service.password");

  private final String roleName;
  private final String passwordFile;

  DatabaseRole(String roleName, String passwordFile) {
    this.roleName = roleName;
    this.passwordFile = passwordFile;
  }

  /** The role's name in PostgreSQL. */
  public String roleName() {
    return roleName;
  }

  /** The name of the file in the data folder that holds the password. */
  public String passwordFile() {
    return passwordFile;
  }

  /**
   * The role's password in {@code folder}.
   *
   * @throws StartRefusedException when its file is not there
   */
  public String password(DataFolder folder) {
    if (!folder.has(passwordFile)) {
      throw new StartRefusedException(
          new Bilingual(
              "Thiếu tệp " + folder.resolve(passwordFile) + " của cơ sở dữ liệu đã có.",
              "The password file of the existing database is missing: "
                  + folder.resolve(passwordFile)));
    }
    return folder.read(passwordFile).strip();
  }

  /** Writes a new password to {@code folder} unless there is one. */
  void invent(DataFolder folder) {
    if (!folder.has(passwordFile)) {
      folder.writeSecret(passwordFile, Secrets.random() + "\n");
    }
  }
}
