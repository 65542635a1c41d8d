// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace whichmesh::test {

/// A knowledge base of eleven small files, one of each kind, that is read without a fault. Tests
/// spoil copies of it.
std::vector<KnowledgeFile> minimalKnowledge();

/// The file of that name.
KnowledgeFile& fileOf(std::vector<KnowledgeFile>& files, std::string_view name);

/// Replaces the first `before` in a file, which must be there.
void spoil(std::vector<KnowledgeFile>& files, std::string_view name, std::string_view before,
           std::string_view after);

/// Tables of bad knowledge bases: each row is the minimal one with one replacement in one file, and
/// all that is said of it.
void addSpoiltColumns();
void addSpoilt(const char* name, const std::string& file, const std::string& before,
               const std::string& after, const std::string& expected);
void checkSpoilt();

/// The faults of the files, one a line; "none" for a knowledge base that is read.
std::string faultsOf(const std::vector<KnowledgeFile>& files);

} // namespace whichmesh::test
