// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

namespace whichmesh {

namespace {

Conformance::Implementation readImplementation(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Conformance::Implementation implementation;
    implementation.organization = map.need("organization").line();
    implementation.project = map.need("project").line();
    implementation.mesh = OptionId(draft.options.resolve(map.need("mesh")));
    map.refuseOthers();
    return implementation;
}

Conformance::Proof readProof(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Conformance::Proof proof;
    proof.profile = map.need("profile").line();
    proof.feature = map.find("feature").line();
    proof.row = FeatureId(draft.features.resolve(map.need("row")));
    map.refuseOthers();
    return proof;
}

} // namespace

void readConformance(const NodeReader& conformance, Draft& draft)
{
    MappingReader map(conformance);
    Conformance read;
    for (const NodeReader& item : map.need("implementations").someItems())
        read.implementations.push_back(readImplementation(item, draft));
    for (const NodeReader& item : map.need("proofs").someItems())
        read.proofs.push_back(readProof(item, draft));
    map.refuseOthers();
    draft.knowledge.conformance = std::move(read);
}

} // namespace whichmesh
