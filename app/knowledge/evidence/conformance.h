// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <string>
#include <vector>

namespace whichmesh {

/// How conformance reports of the Gateway API are read: whose they are and what they prove.
struct Conformance
{
    /// Whose reports speak of which mesh.
    struct Implementation
    {
        std::string organization;
        std::string project;
        OptionId mesh;

        bool operator==(const Implementation&) const = default;
    };

    /// What a report's feature, or with none the core of a profile, says of a row.
    struct Proof
    {
        std::string profile; ///< "MESH-HTTP"
        std::string feature; ///< "MeshHTTPRouteRewritePath"; empty for the core
        FeatureId row;

        bool operator==(const Proof&) const = default;
    };

    std::vector<Implementation> implementations;
    std::vector<Proof> proofs;

    bool operator==(const Conformance&) const = default;
};

} // namespace whichmesh
