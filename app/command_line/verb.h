// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/command_line/arguments.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/stack/knowledge_stack.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// How the process ends.
enum ExitCode {
    Success = 0,
    Faults = 1, ///< the input was read and has faults
    Usage = 2,  ///< wrong usage, or a file that cannot be read or written
};

/// A report somebody asked for; the ending of `path` names the format.
struct ReportRequest
{
    std::string path;
    StackPtr stack;
    EditionId edition; ///< in force
    Profile profile;
    std::string title;
    std::string paper; ///< "a4" or "letter"
    std::string date;  ///< YYYY-MM-DD; empty for today
};

/// Writes a report. Painting needs more of Qt than the other verbs, so main() brings it along.
using WriteReport = std::function<Result<void>(const ReportRequest&)>;

/// What a verb finds around it.
struct VerbContext
{
    std::string dataFolder; ///< where editions are when --knowledge does not say
    std::ostream& out;
    std::ostream& err;
    WriteReport writeReport;
};

/// A headless verb: how it is called, what its help says, what it does.
struct Verb
{
    std::string_view name;
    std::string_view summary;     ///< one line
    std::string_view positional;  ///< "OUT", "[DIR]"; empty for none
    std::string_view description; ///< paragraphs, each on a line of its own
    std::vector<OptionSpec> options;
    std::vector<std::string_view> examples;
    int (*run)(const Verb& verb, const Arguments& arguments, const VerbContext& context);
};

/// All verbs in the order of the help.
const std::vector<Verb>& verbs();

const Verb* findVerb(std::string_view name);

/// Says why a verb cannot go on, "whichmesh decide: MESSAGE"; `verb` may be empty. Returns
/// ExitCode::Usage.
int fail(const VerbContext& context, std::string_view verb, const std::string& message);

/// The same for a wrong call, and where help is.
int usageError(const VerbContext& context, std::string_view verb, const std::string& message);

int runDecide(const Verb& verb, const Arguments& arguments, const VerbContext& context);
int runOverhead(const Verb& verb, const Arguments& arguments, const VerbContext& context);
int runReport(const Verb& verb, const Arguments& arguments, const VerbContext& context);
int runCheck(const Verb& verb, const Arguments& arguments, const VerbContext& context);
int runDiff(const Verb& verb, const Arguments& arguments, const VerbContext& context);
int runExportClaims(const Verb& verb, const Arguments& arguments, const VerbContext& context);

} // namespace whichmesh
