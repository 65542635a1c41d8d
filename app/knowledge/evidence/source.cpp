// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/source.h"

namespace whichmesh {

std::string_view toText(Publisher publisher)
{
    switch (publisher) {
    case Publisher::Project:
        return "project";
    case Publisher::Vendor:
        return "vendor";
    case Publisher::Independent:
        return "independent";
    case Publisher::Standard:
        return "standard";
    case Publisher::None:
        return "none";
    }
    return {};
}

} // namespace whichmesh
