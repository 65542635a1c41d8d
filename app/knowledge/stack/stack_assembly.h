// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/reading/draft.h"
#include "app/knowledge/stack/conformance_report.h"
#include "app/knowledge/stack/fingerprint.h"
#include "app/knowledge/stack/layer.h"

#include <list>
#include <vector>

namespace whichmesh {

/// Makes a stack of the files of its layers and gives the faults of all of them together.
class StackAssembly
{
public:
    /// Parses everything, and finds the order of the layers by what each lies over; among equals
    /// that of `layers`.
    explicit StackAssembly(const std::vector<LayerFiles>& layers);

    /// `usual` is the edition in force unless another is asked for; the base where it is empty.
    tl::expected<StackPtr, Diagnostics> finish(const EditionId& usual);

private:
    void parse(const std::vector<LayerFiles>& layers);
    void leaveOut(Diagnostics faults);
    void order();
    bool place(Layer& layer);
    void checkIds();
    void read(Layer& layer);
    void beginEdition(Layer& layer);
    void declareIds(Layer& layer);
    void readKind(Layer& layer, ContentKind kind);
    Diagnostics faults() const;
    void warnOfUnusedSources();
    void layReportsOver();

    std::list<Layer> m_layers;
    std::vector<Layer*> m_order;       ///< the base first
    std::vector<ReportFile> m_reports; ///< among the overlays
    Draft m_draft;
    Fingerprint m_fingerprint;
    std::vector<KnowledgeBase> m_editions; ///< as of each layer
    Diagnostics m_warnings;
};

} // namespace whichmesh
