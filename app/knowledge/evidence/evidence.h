// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/advice.h"
#include "app/knowledge/evidence/subject.h"
#include "app/knowledge/feature.h"

#include <string>
#include <vector>

namespace whichmesh {

struct KnowledgeBase;

/// A claim on something that is not a cell: advice, a description, a model. Cells keep their own.
struct AdviceClaim
{
    Subject subject;
    std::string statement; ///< what the layer below says, in short; may be empty
    Claim claim;
    std::vector<Step> steps; ///< put right, for an entry with commands

    bool operator==(const AdviceClaim&) const = default;
};

/// Advice that would weaken security or break a cluster if it were followed. Shown in every
/// edition, whatever is in force.
struct Danger
{
    DangerId id;
    Subject on;
    std::string title;
    std::string text; ///< what happens, and what to do instead
    SourceId source;
    std::string asOf; ///< YYYY-MM-DD
    EditionId edition;

    bool operator==(const Danger&) const = default;
};

/// The danger notes on a thing, and on its steps where it is an entry.
std::vector<const Danger*> dangersOn(const KnowledgeBase& knowledge, const Subject& subject);

/// The claims on a thing that is not a cell, the base edition's first.
std::vector<const AdviceClaim*> claimsOn(const KnowledgeBase& knowledge, const Subject& subject);

/// The edition that `subject`, as it is in force, comes from.
const EditionId& editionOf(const KnowledgeBase& knowledge, const Subject& subject);

/// True if `asOf` is more than `months` before `today`, both YYYY-MM-DD; false where one is no such
/// date.
bool isStale(const std::string& asOf, const std::string& today, int months = 12);

} // namespace whichmesh
