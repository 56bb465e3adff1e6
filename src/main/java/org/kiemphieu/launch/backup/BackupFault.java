package org.kiemphieu.launch.backup;

import org.kiemphieu.launch.Bilingual;

/** Why a backup is not made, or not restored. The name is shown beside the sentences. */
public enum BackupFault {
  /** A passphrase is too short to withstand somebody who has the stick. */
  PASSPHRASE_TOO_SHORT(
      "Mỗi mật khẩu sao lưu phải có ít nhất " + Passphrases.SHORTEST + " ký tự.",
      "Each passphrase needs at least " + Passphrases.SHORTEST + " characters."),
  /** Two people who type the same are one person. */
  PASSPHRASES_EQUAL(
      "Hai mật khẩu sao lưu phải khác nhau, mỗi người giữ một mật khẩu.",
      "The two passphrases must differ: each belongs to another person."),
  /** Nothing was typed. */
  PASSPHRASE_ABSENT(
      "Phải có đủ hai mật khẩu sao lưu, do hai người nhập.",
      "Two passphrases are needed, each typed by another person."),
  /** The data folder has nothing to keep. */
  NOTHING_TO_KEEP(
      "Thư mục dữ liệu chưa có dữ liệu để sao lưu.", "The data folder has nothing to back up yet."),
  /** With a database of the operator's own the folder lacks its dump. */
  DUMP_ABSENT(
      "Dùng PostgreSQL riêng: trước hết ghi bản pg_dump vào tệp "
          + FolderContents.DUMP
          + " trong thư mục dữ liệu.",
      "With your own PostgreSQL, first write its pg_dump to "
          + FolderContents.DUMP
          + " in the data folder."),
  /** The folder has something besides files and folders. */
  LINK_IN_FOLDER(
      "Thư mục dữ liệu có liên kết hoặc tệp đặc biệt, không sao lưu được.",
      "The data folder has a link or a special file, which a backup cannot hold."),
  /** A backup is never written over. */
  BACKUP_EXISTS(
      "Tệp sao lưu đã có; không ghi đè.", "The backup file is already there; it is not replaced."),
  /** It would be part of itself. */
  BACKUP_IN_DATA_FOLDER(
      "Không để bản sao lưu trong chính thư mục dữ liệu.",
      "The backup cannot be inside the data folder."),
  /** The file could not be written whole. */
  WRITING_FAILED(
      "Không ghi được (đĩa đầy hoặc hỏng). Không để lại gì.",
      "Writing failed (disk full or broken). Nothing was left behind."),
  /** What was written could not be read again as it was. */
  NOT_READ_BACK(
      "Đọc lại bản sao lưu không giống bản đã ghi; bản sao lưu đã bị xóa.",
      "The backup reads back differently from what was written; it was removed."),

  /** The path is a folder, a link, a device, or nothing. */
  NOT_A_FILE(
      "Đường dẫn không phải một tệp thường (liên kết, thiết bị, thư mục đều không được).",
      "That path is not an ordinary file (no link, device or folder is taken)."),
  /** It does not begin as a backup does. */
  NOT_A_BACKUP("Tệp không phải bản sao lưu của Kiểm Phiếu.", "The file is no backup of this kind."),
  /** Made by a version that writes another form. */
  UNKNOWN_VERSION(
      "Bản sao lưu có dạng mà phiên bản này không đọc được.",
      "The backup has a form that this version cannot read."),
  /** The tag of the head does not hold under these passphrases. */
  PASSPHRASES_WRONG(
      "Ít nhất một trong hai mật khẩu sai, hoặc phần đầu tệp đã bị sửa.",
      "At least one of the two passphrases is wrong, or the file's head was changed."),
  /** Shorter than its authenticated head says. */
  CUT_OFF("Tệp bị cắt ngắn.", "The file was cut off."),
  /** Longer than its authenticated head says. */
  ADDED_TO("Tệp bị ghi thêm.", "Something was added to the file."),
  /** A chunk is not the one that was written there. */
  CHANGED(
      "Nội dung tệp không còn như khi sao lưu: đã bị sửa, hoặc thẻ nhớ hỏng.",
      "The file's content is not what was written: changed, or the stick is broken."),
  /** A name would leave the folder, or is none. */
  NAME_REFUSED(
      "Bản sao lưu có tên tệp không được phép.", "The backup has a file name that is not allowed."),
  /** Not a file and not a folder. */
  KIND_REFUSED(
      "Bản sao lưu có liên kết hoặc tệp đặc biệt.", "The backup has a link or a special file."),
  /** The same name twice. */
  NAME_TWICE("Bản sao lưu có hai tệp cùng tên.", "The backup has one name twice."),
  /** More names than any installation has. */
  TOO_MANY_FILES("Bản sao lưu có quá nhiều tệp.", "The backup has too many files."),
  /** The content ends in the middle, though it is authentic. */
  CONTENT_BROKEN("Nội dung bản sao lưu không đọc được.", "The backup's content cannot be read."),
  /** The disk cannot hold it. */
  NO_ROOM("Đĩa không đủ chỗ cho bản khôi phục.", "The disk has no room for what is restored."),
  /** Restoring never replaces anything. */
  TARGET_NOT_EMPTY(
      "Thư mục dữ liệu không trống. Chỉ khôi phục vào thư mục trống.",
      "The data folder is not empty. A backup is restored into an empty one only."),
  /** Another process restores into the same folder. */
  TARGET_IN_USE(
      "Một tiến trình khác đang khôi phục vào thư mục này.",
      "Another process is restoring into this folder."),
  /** The finished folder could not take its place. */
  TARGET_NOT_REPLACED(
      "Không đưa được thư mục đã khôi phục vào chỗ (thư mục dữ liệu không được là liên kết"
          + " hay một ổ gắn riêng).",
      "The restored folder could not take its place (the data folder must not be a link or a"
          + " mount of its own).");

  private final Bilingual sentence;

  BackupFault(String vietnamese, String english) {
    this.sentence = new Bilingual(vietnamese, english);
  }

  Bilingual sentence() {
    return sentence;
  }
}
