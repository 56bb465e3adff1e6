package org.kiemphieu.regulation;

/**
 * What an assembly can vote on by a show of hands. What must be voted on secretly (244 Art. 3, 190
 * Art. 3(1): executive and standing committee, secretary and deputies, inspection committee and its
 * chair, delegates, opinion polls) is not among them, so that it cannot be put to one.
 */
public enum HandsMatter {
  /** đoàn chủ tịch. */
  PRESIDIUM(HandsBase.ELECTIONS, true),
  /** đoàn thư ký. */
  SECRETARIAT(HandsBase.ELECTIONS, true),
  /** ban thẩm tra tư cách đại biểu. */
  CREDENTIALS_BOARD(HandsBase.ELECTIONS, true),
  /** ban kiểm phiếu. */
  COUNTING_BOARD(HandsBase.ELECTIONS, true),
  /** chương trình. */
  PROGRAMME(HandsBase.RESOLUTIONS, true),
  /** nội quy, quy chế bầu cử. */
  RULES_OF_PROCEDURE(HandsBase.RESOLUTIONS, true),
  /** quy chế làm việc. */
  WORKING_REGULATION(HandsBase.RESOLUTIONS, true),
  /** số lượng cần bầu. */
  NUMBER_TO_ELECT(HandsBase.ELECTIONS, true),
  /** danh sách bầu cử. */
  CANDIDATE_LIST(HandsBase.ELECTIONS, true),
  /** cho rút khỏi danh sách. */
  WITHDRAWAL(HandsBase.ELECTIONS, false),
  /** nghị quyết. */
  RESOLUTION(HandsBase.RESOLUTIONS, false),
  /** nội dung khác. */
  OTHER(HandsBase.RESOLUTIONS, false);

  private final HandsBase base;
  private final boolean named;

  HandsMatter(HandsBase base, boolean named) {
    this.base = base;
    this.named = named;
  }

  /** Which base it is voted on, unless the assembly rules otherwise. */
  public HandsBase base() {
    return base;
  }

  /** Whether 244 Art. 3 and 190 Art. 3(2) name it. */
  public boolean named() {
    return named;
  }
}
