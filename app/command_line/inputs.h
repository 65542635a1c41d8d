// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/command_line/verb.h"

#include <initializer_list>

#include <tl/expected.hpp>

namespace whichmesh {

/// What a verb about a profile works on.
struct Inputs
{
    StackPtr stack;
    KnowledgePtr knowledge; ///< of the edition in force
    Profile profile;
};

/// Reads the knowledge base and the profile that the arguments name. What is wrong has been written
/// to `context.err` by the time the exit code comes back.
tl::expected<Inputs, int> readInputs(const Verb& verb, const Arguments& arguments,
                                     const VerbContext& context);

/// The layers that the arguments name, and the one of them that is in force.
struct KnowledgeInput
{
    StackPtr stack;
    KnowledgePtr knowledge;
};
tl::expected<KnowledgeInput, int> readKnowledge(const Verb& verb, const Arguments& arguments,
                                                const VerbContext& context);

/// The format asked for, "text" by default; the verb has an option for it.
Result<std::string> formatOf(const Arguments& arguments, const Verb& verb);

/// One diagnostic a line to `context.err`.
void print(const Diagnostics& diagnostics, const VerbContext& context);

/// What faults make of a run: ExitCode::Usage where one is of a file that cannot be read.
ExitCode exitCodeFor(const Diagnostics& faults);

/// Whether a file can be opened, so that "unreadable" and "faulty" can be told apart.
bool isReadable(const std::string& path);

} // namespace whichmesh
