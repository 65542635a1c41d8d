// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <string>
#include <string_view>

namespace whichmesh {

/// Who stands behind a source.
enum class Publisher {
    Project,     ///< the product's own documentation, code or tests
    Vendor,      ///< a company that sells it
    Independent, ///< neither
    Standard,    ///< a standards body or its conformance tests
    None,        ///< nothing published: the team's own measurement, a conversation
};

/// "project", "vendor", "independent", "standard", "none".
std::string_view toText(Publisher publisher);

/// Where a claim comes from.
struct Source
{
    SourceId id;
    std::string title;
    std::string url; ///< https; empty where nothing is published
    Publisher publisher = Publisher::None;
    EditionId edition; ///< that names it

    bool operator==(const Source&) const = default;
};

} // namespace whichmesh
