// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace whichmesh {

class YamlBuilder;

/// Reads the plain YAML that knowledge bases are written in, at a small part of the time that
/// yaml-cpp takes, and tells `builder` the same as yaml-cpp would. False, at some point on the way,
/// for a text that holds anything else or any fault: that is for yaml-cpp to read and to judge,
/// with a fresh builder.
bool readSimpleYaml(std::string_view text, YamlBuilder& builder);

} // namespace whichmesh
