// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

enum class QuestionKind {
    Boolean, ///< answers `yes` and `no`; true and false in a profile
    Number,  ///< answered by the load key of the same id
    Choice,  ///< one answer
    Choices, ///< any number of answers
};

/// A range of whole numbers in a source's own words, both ends included.
struct StatedRange
{
    double from = 0.0;
    double to = 0.0;

    bool operator==(const StatedRange&) const = default;
};

struct Answer
{
    AnswerId id;
    std::string label;
    std::optional<double> from; ///< of a Number question: the half-open interval [from, below)
    std::optional<double> below;
    std::optional<StatedRange> stated{}; ///< what the source says, where that is not quite the same

    bool operator==(const Answer&) const = default;
};

/// A question a profile can answer; its id is the profile's key.
struct Question
{
    QuestionId id;
    std::string text;
    std::string shortText; ///< for one line of a list
    std::string why;       ///< why it matters
    std::string heading;
    QuestionKind kind = QuestionKind::Boolean;
    std::vector<Answer> answers;

    const Answer* find(const AnswerId& answer) const;

    bool operator==(const Question&) const = default;
};

/// A leaf of the decision tree.
struct Outcome
{
    OptionId option;
    std::string note;   ///< a few words under the leaf, such as "simplest"; may be empty
    std::string reason; ///< why, as a sentence

    bool operator==(const Outcome&) const = default;
};

/// An inner node of the decision tree.
struct TreeNode
{
    struct Branch;

    QuestionId question;
    std::vector<Branch> branches;

    bool operator==(const TreeNode&) const = default;
};

/// One answer's way on: exactly one of `outcome` and `node` (a vector of one) is there.
struct TreeNode::Branch
{
    AnswerId answer;
    std::optional<Outcome> outcome;
    std::vector<TreeNode> node;

    bool operator==(const Branch&) const = default;
};

struct DecisionTree
{
    std::string heading;
    TreeNode root;

    bool operator==(const DecisionTree&) const = default;
};

} // namespace whichmesh
