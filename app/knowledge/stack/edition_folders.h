// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <string>
#include <vector>

namespace whichmesh {

/// What the about.yaml of an edition's folder says of its place in a stack.
struct EditionFolder
{
    std::string folder;
    EditionId id;                      ///< the folder's name where the file does not say
    EditionId over;                    ///< empty for a base
    std::vector<std::string> includes; ///< further files, as paths from here
    bool isBroken = false;             ///< the file cannot be parsed, so that all is a guess
};

/// The editions in a folder: the folder itself where it holds an about.yaml, otherwise each of its
/// sub-folders that does, in the order of their names. None where there is no such folder.
std::vector<EditionFolder> editionFoldersIn(const std::string& folder);

/// The folders that belong to one stack: the base of `edition`, or the first base where that is
/// empty or in none of them, and all that lie over it. Broken ones and those that lie over nothing
/// known are among them, so that their faults are found.
std::vector<EditionFolder> stackOfFolders(const std::vector<EditionFolder>& folders,
                                          const EditionId& edition);

/// What `folder` lies over, bottom up, and itself; looked for beside it.
std::vector<EditionFolder> withFoldersBelow(const EditionFolder& folder);

} // namespace whichmesh
