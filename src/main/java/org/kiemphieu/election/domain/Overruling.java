package org.kiemphieu.election.domain;

import org.kiemphieu.regulation.RuleCode;

/**
 * The assembly ruled otherwise on a rule that is not certain.
 *
 * @param rule the rule
 * @param reason what it ruled and why, in words
 */
public record Overruling(RuleCode rule, String reason) {}
